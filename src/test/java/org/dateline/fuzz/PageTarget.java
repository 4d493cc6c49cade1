package org.dateline.fuzz;

import org.dateline.page.PageReader;
import org.dateline.text.UnreadableTextException;

/** Jazzer's door to the reading of web pages: the bytes are HTML in whatever charset. */
public final class PageTarget {

    private static final PageReader READER = new PageReader(PageReader.DEFAULT_LIMIT);

    private PageTarget() {}

    public static void fuzzerTestOneInput(byte[] page) {
        try {
            PageLaws.check(READER.read(page, null), READER.read(page, null));
        } catch (UnreadableTextException e) {
            // A page without an article is to be refused so, and in no other way.
        }
    }
}
