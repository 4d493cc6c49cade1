package org.dateline.extraction;

import org.dateline.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The next sentence of the same speech, behind its cue. {@code “We are tired,” Ana Ruiz said. “But we go on.”} */
final class SplitQuoteRule implements AttributionRule {

    @Override
    public @Nullable Attribution attribute(QuoteScene scene) {
        QuotedStretch previous = scene.previous();
        QuoteMention quote = scene.quoteBefore();
        if (previous == null || quote == null || !(quote.speaker() instanceof Attribution.Attributed who)) {
            return null;
        }
        boolean apart = scene.begin() == scene.sentence().begin() && endsWithReport(scene);
        return apart ? scene.carried(who, this, false) : null;
    }

    /** Whether nothing but the end of the sentence that names the speaker stands between the quotes. */
    private boolean endsWithReport(QuoteScene scene) {
        int index = scene.sentenceIndex() - 1;
        if (index < 0) {
            return false;
        }
        Sentence before = scene.page().sentences().get(index);
        return before.begin() <= scene.gapBegin();
    }
}
