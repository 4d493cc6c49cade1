package org.dateline.extraction;

import org.jspecify.annotations.Nullable;

/** One pattern in which a text tells who said a quote; it answers, or passes with null. */
interface AttributionRule {

    @Nullable Attribution attribute(QuoteScene scene);

    /** Name of the pattern. */
    default String name() {
        String simple = getClass().getSimpleName();
        return simple.substring(0, simple.length() - "Rule".length());
    }
}
