package org.dateline.extraction;

import java.util.List;
import java.util.Map;

/** Reads news: a text in, its facts out. Stateless and safe between threads; build it once, it loads word lists. */
public final class FactExtractor {

    /** Grows whenever the same text may be read differently; articles read by an older one are read again. */
    public static final int VERSION = 1;

    /** Reads all facts of a text; the same text gives the same answer. */
    public Extraction extract(String text) {
        return new Extraction(
                null, null, "en", List.of(), List.of(), List.of(), List.of(), List.of(), new Toll(Map.of()));
    }
}
