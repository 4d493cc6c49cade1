package org.dateline.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.dateline.text.UnreadableTextException;
import org.dateline.text.UnreadableTextException.Reason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Parses a page as a browser does. Its charset is that of its byte order mark, of the request or of its own
 * declaration, in this order; without any it is UTF-8 or, where the bytes are none, Windows-1252. A page that calls
 * itself ISO-8859-1 or ASCII is read as Windows-1252, as the HTML standard has it.
 */
final class PageParser {

    private static final int MOST_ELEMENTS = 50_000;
    private static final int DEEPEST = 128;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Set<Charset> MISNOMERS = Set.of(StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);

    private PageParser() {}

    static Document parse(byte[] bytes, @Nullable Charset told) {
        return ofBearableSize(parseAnySize(bytes, told));
    }

    /** Parses what would stand in the body of a page. */
    static Document parseFragment(String html) {
        return ofBearableSize(Jsoup.parse(html, "", parser()));
    }

    private static Document parseAnySize(byte[] bytes, @Nullable Charset told) {
        if (told != null) {
            return parseIn(bytes, MISNOMERS.contains(told) ? WINDOWS_1252 : told);
        }
        Document page = parseIn(bytes, null);
        boolean latin = MISNOMERS.contains(page.charset())
                || page.select("meta[charset], meta[http-equiv]").isEmpty() && !isUtf8(bytes) && isUtf8Charset(page);
        return latin ? parseIn(bytes, WINDOWS_1252) : page;
    }

    private static boolean isUtf8Charset(Document page) {
        return page.charset().equals(StandardCharsets.UTF_8);
    }

    private static Document parseIn(byte[] bytes, @Nullable Charset charset) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), charset == null ? null : charset.name(), "", parser());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot be read", e);
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** What is nested deeper than any page is by design moves up. */
    private static Parser parser() {
        return Parser.htmlParser().setMaxDepth(DEEPEST);
    }

    private static Document ofBearableSize(Document page) {
        int[] elements = {0};
        page.traverse((node, depth) -> elements[0] += node instanceof Element ? 1 : 0);
        if (elements[0] > MOST_ELEMENTS) {
            throw new UnreadableTextException(
                    Reason.TOO_LONG,
                    "The page has " + elements[0] + " elements, more than " + MOST_ELEMENTS
                            + "; send the page of one article, or the article as text/plain.");
        }
        return page;
    }
}
