package org.dateline.extraction;

import org.dateline.fact.QuoteKind;
import org.dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph that is a bare quote, behind one that ends in what somebody said. {@code Ana Ruiz said it was over. / “We
 * have nothing left.”}
 */
final class ReportedParagraphRule implements AttributionRule {

    @Override
    public @Nullable Attribution attribute(QuoteScene scene) {
        if (scene.stretch().kind() != QuoteKind.DIRECT
                || scene.previous() != null
                || scene.begin() != scene.page().paragraphBegin(scene.begin())
                || scene.sentenceIndex() == 0) {
            return null;
        }
        int before = scene.sentenceIndex() - 1;
        Sentence last = scene.page().sentences().get(before);
        if (last.paragraph() != scene.stretch().paragraph() - 1) {
            return null;
        }
        Report report = scene.page().mainReport(before, scene.begin());
        return report != null && canSpeak(scene, report) ? scene.carried(report.who(), this, true) : null;
    }

    private boolean canSpeak(QuoteScene scene, Report report) {
        int head = scene.page().resolver().head(new SourcePhrase(report.sourceBegin(), report.sourceEnd()));
        return report.who().name() != null
                || scene.kinds().is(head, WordKind.PERSON | WordKind.BODY)
                || scene.kinds().is(report.sourceBegin(), WordKind.PRONOUN)
                        && !scene.tokens().is(report.sourceBegin(), "it");
    }
}
