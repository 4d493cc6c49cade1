package org.dateline.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Iterator;
import org.dateline.text.UnreadableTextException;
import org.dateline.text.UnreadableTextException.Reason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/**
 * Parses a page as a browser does. Its charset is that of its byte order mark, of the request or of its own
 * declaration, in this order, and UTF-8 without any; {@link PageCharset} tells what is meant by it.
 */
final class PageParser {

    private static final int MOST_ELEMENTS = 50_000;
    private static final int DEEPEST = 128;
    private static final int WHERE_CHARSETS_STAND = 5 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private PageParser() {}

    static Document parse(byte[] bytes, @Nullable Charset told) {
        if (told != null && PageCharset.fits(told, bytes)) {
            return parseIn(bytes, PageCharset.ofTold(told));
        }
        Charset declared = charsetOf(bytes, null);
        return parseIn(bytes, PageCharset.ofDeclared(declared, bytes));
    }

    /** Parses what would stand in the body of a page. */
    static Document parseFragment(String html) {
        return parse(new StringReader(html));
    }

    private static Document parseIn(byte[] bytes, Charset charset) {
        Charset real = charsetOf(bytes, charset);
        Document page = parse(new InputStreamReader(new ByteArrayInputStream(bytes), real));
        page.outputSettings().charset(real);
        return page;
    }

    /** A byte order mark goes before what is told or declared, and nothing is declared behind the first bytes. */
    private static Charset charsetOf(byte[] bytes, @Nullable Charset told) {
        InputStream first = new ByteArrayInputStream(bytes, 0, Math.min(bytes.length, WHERE_CHARSETS_STAND));
        try {
            return Jsoup.parse(first, told == null ? null : told.name(), "", parser())
                    .charset();
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot be read", e);
        }
    }

    /** Counts while it parses, so that a few bytes which make many elements fill no memory. */
    private static Document parse(Reader html) {
        try (StreamParser stream = new StreamParser(parser()).parse(withoutMark(html), "")) {
            int elements = 0;
            for (Iterator<Element> each = stream.iterator(); each.hasNext(); each.next()) {
                if (++elements > MOST_ELEMENTS) {
                    throw tooMany();
                }
            }
            return stream.document();
        } catch (IOException e) {
            throw new UncheckedIOException("what is in memory cannot be read", e);
        }
    }

    private static Reader withoutMark(Reader html) throws IOException {
        PushbackReader reader = new PushbackReader(html);
        int first = reader.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            reader.unread(first);
        }
        return reader;
    }

    private static UnreadableTextException tooMany() {
        return new UnreadableTextException(
                Reason.TOO_LONG,
                "The page has too many elements, more than " + MOST_ELEMENTS
                        + "; send the page of one article, or the article as text/plain.");
    }

    /** What is nested deeper than any page is by design moves up. */
    private static Parser parser() {
        return Parser.htmlParser().setMaxDepth(DEEPEST);
    }
}
