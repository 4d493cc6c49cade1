package org.dateline.extraction;

import org.jspecify.annotations.Nullable;

/**
 * Whose finding or thought stands before the quote, where nobody is said to speak. {@code The mayor feared a long night
 * of “fire and water all over again”.} Forms: {@code The study found "Q"}; {@code The mayor feared "Q"}.
 */
final class ThoughtBeforeQuoteRule implements AttributionRule {

    private static final int REACH = 14;

    @Override
    public @Nullable Attribution attribute(QuoteScene scene) {
        int last = scene.page().firstReportFrom(scene.begin()) - 1;
        if (last < 0) {
            return null;
        }
        Report report = scene.page().reports().get(last);
        boolean near = report.sentence() == scene.sentenceIndex()
                && report.cueEnd() <= scene.begin()
                && scene.begin() - report.cueEnd() <= REACH;
        return near && report.telling() ? scene.speaker(report, this) : null;
    }
}
