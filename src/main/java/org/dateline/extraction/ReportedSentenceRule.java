package org.dateline.extraction;

import org.jspecify.annotations.Nullable;

/**
 * Whose report covers the sentence around the quote. {@code The plan is “crucial for all of us” to the talks, according
 * to Ana Ruiz.} Forms: {@code The plan is "crucial" to the talks, according to X}; {@code It was "a mess" from the
 * start, X said}.
 */
final class ReportedSentenceRule implements AttributionRule {

    private static final int REPORTS = 4;

    @Override
    public @Nullable Attribution attribute(QuoteScene scene) {
        int sentence = scene.sentenceIndex();
        int at = scene.page().firstReportFrom(scene.end());
        for (int i = at; i < at + REPORTS && i < scene.page().reports().size(); i++) {
            Report report = scene.page().reports().get(i);
            if (report.sentence() != sentence) {
                return null;
            }
            if (report.covers(scene.begin()) && !scene.isPutQuestion()) {
                return scene.speaker(report, this);
            }
        }
        return null;
    }
}
