package org.dateline.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import org.dateline.text.UnreadableTextException;
import org.dateline.text.UnreadableTextException.Reason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Parses a page as a browser does. Its charset is that of its byte order mark, of the request or of its own
 * declaration, in this order, and UTF-8 without any; {@link PageCharset} tells what is meant by it.
 */
final class PageParser {

    private static final int MOST_ELEMENTS = 50_000;
    private static final int DEEPEST = 128;

    private PageParser() {}

    static Document parse(byte[] bytes, @Nullable Charset told) {
        return ofBearableSize(parseAnySize(bytes, told));
    }

    /** Parses what would stand in the body of a page. */
    static Document parseFragment(String html) {
        return ofBearableSize(Jsoup.parse(html, "", parser()));
    }

    private static Document parseAnySize(byte[] bytes, @Nullable Charset told) {
        if (told != null && PageCharset.fits(told, bytes)) {
            return parseIn(bytes, PageCharset.ofTold(told));
        }
        Document page = parseIn(bytes, null);
        Charset meant = PageCharset.ofDeclared(page.charset(), bytes);
        return meant.equals(page.charset()) ? page : parseIn(bytes, meant);
    }

    private static Document parseIn(byte[] bytes, @Nullable Charset charset) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), charset == null ? null : charset.name(), "", parser());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot be read", e);
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
