package org.dateline.fuzz;

import java.nio.charset.StandardCharsets;
import org.dateline.reading.ReadingLaws;
import org.dateline.text.UnreadableTextException;

/** Jazzer's door to the reading of texts: the bytes are a text as it comes by HTTP. */
public final class TextTarget {

    private static final ReadingLaws LAWS = new ReadingLaws();

    private TextTarget() {}

    /** Loads what is to be instrumented, which is not to count as the time of the first input. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(OwnNews.TEXTS.get(0).getBytes(StandardCharsets.UTF_8));
    }

    public static void fuzzerTestOneInput(byte[] text) {
        try {
            LAWS.check(text);
        } catch (UnreadableTextException e) {
            // What cannot be read is to be refused so, and in no other way.
        }
    }
}
