package org.dateline.fuzz;

import org.dateline.reading.ReadingLaws;
import org.dateline.text.UnreadableTextException;

/** Jazzer's door to the reading of texts: the bytes are a text as it comes by HTTP. */
public final class TextTarget {

    private static final ReadingLaws LAWS = new ReadingLaws();

    private TextTarget() {}

    public static void fuzzerTestOneInput(byte[] text) {
        try {
            LAWS.check(text);
        } catch (UnreadableTextException e) {
            // What cannot be read is to be refused so, and in no other way.
        }
    }
}
