package org.dateline.extraction;

import org.jspecify.annotations.Nullable;

/**
 * A further quote in the sentence that told the speaker of the first. {@code The mayor called it “a gift”, a house that
 * one enters by the back to “see the old town”.} Forms: {@code X called it "Q", a place to "Q" and nothing else}.
 */
final class SameBreathRule implements AttributionRule {

    @Override
    public @Nullable Attribution attribute(QuoteScene scene) {
        QuoteMention quote = scene.quoteBefore();
        QuotedStretch previous = scene.previous();
        if (quote == null
                || previous == null
                || !quote.passage().span().equals(previous.inner())
                || !(quote.speaker() instanceof Attribution.Attributed who)) {
            return null;
        }
        boolean sameSentence = scene.gapBegin() > scene.sentence().begin();
        return sameSentence ? scene.carried(who, this, false) : null;
    }
}
