package org.dateline.fuzz;

import java.nio.charset.StandardCharsets;
import org.dateline.page.PageReader;
import org.dateline.text.UnreadableTextException;

/** Jazzer's door to the reading of web pages: the bytes are HTML in whatever charset. */
public final class PageTarget {

    private static final PageReader READER = new PageReader(PageReader.DEFAULT_LIMIT);

    private PageTarget() {}

    /** Loads what is to be instrumented, which is not to count as the time of the first input. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(OwnNews.PAGE.getBytes(StandardCharsets.UTF_8));
    }

    public static void fuzzerTestOneInput(byte[] page) {
        try {
            PageLaws.check(READER.read(page, null), READER.read(page, null));
        } catch (UnreadableTextException e) {
            // A page without an article is to be refused so, and in no other way.
        }
    }
}
