package org.dateline.extraction;

import org.jspecify.annotations.Nullable;

/** {@code The mayor said: "Q"}; {@code X, who …, told reporters that "Q"}; {@code X called the plan "Q"}. */
final class CueBeforeQuoteRule implements AttributionRule {

    private static final int NEAR = 14;

    @Override
    public @Nullable Attribution attribute(QuoteScene scene) {
        Report report = scene.nearestBefore(candidate -> reaches(scene, candidate));
        return report == null ? null : scene.speaker(report, this);
    }

    private boolean reaches(QuoteScene scene, Report report) {
        return report.cueEnd() <= scene.begin() && (report.telling() || scene.begin() - report.cueEnd() <= NEAR);
    }
}
