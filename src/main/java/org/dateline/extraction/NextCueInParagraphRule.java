package org.dateline.extraction;

import org.dateline.fact.QuoteKind;
import org.jspecify.annotations.Nullable;

/**
 * Whom the paragraph names as a speaker only behind the quote. {@code “It will take months.” “We go on,” Ana Ruiz
 * said.} Forms: {@code "Q." "Q," X said}; {@code "Q." X said this on Monday}.
 */
final class NextCueInParagraphRule implements AttributionRule {

    @Override
    public @Nullable Attribution attribute(QuoteScene scene) {
        if (scene.stretch().kind() != QuoteKind.DIRECT
                || scene.begin() != scene.page().paragraphBegin(scene.begin())) {
            return null;
        }
        int at = scene.page().firstReportFrom(scene.end());
        if (at >= scene.page().reports().size()) {
            return null;
        }
        Report report = scene.page().reports().get(at);
        boolean here = report.cueBegin() < scene.page().paragraphEnd(scene.begin())
                && report.sentence() <= scene.sentenceIndex() + 1;
        return here && report.telling() && !report.isSilence() ? scene.carried(report.who(), this, true) : null;
    }
}
