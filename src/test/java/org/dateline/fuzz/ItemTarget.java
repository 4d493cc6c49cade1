package org.dateline.fuzz;

import java.nio.charset.StandardCharsets;
import org.dateline.page.NewsItemReader;
import org.dateline.text.UnreadableTextException;

/** Jazzer's door to the reading of articles as linked data and ninjs: the bytes are JSON. */
public final class ItemTarget {

    private ItemTarget() {}

    /** Loads what is to be instrumented, which is not to count as the time of the first input. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(
                "{\"@type\": \"NewsArticle\", \"articleBody\": \"Two died.\"}".getBytes(StandardCharsets.UTF_8));
    }

    public static void fuzzerTestOneInput(byte[] item) {
        String json = new String(item, StandardCharsets.UTF_8);
        try {
            NewsItemReader.read(json)
                    .ifPresent(read ->
                            PageLaws.check(read, NewsItemReader.read(json).orElseThrow()));
        } catch (UnreadableTextException e) {
            // What is no article is to be refused so, and in no other way.
        }
    }
}
