package org.dateline.extraction;

import org.jspecify.annotations.Nullable;

/** One pattern in which a text tells who said a quote; it answers, or passes with null. */
interface AttributionRule extends NamedRule {

    @Nullable Attribution attribute(QuoteScene scene);
}
