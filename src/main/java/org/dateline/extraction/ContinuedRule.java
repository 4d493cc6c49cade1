package org.dateline.extraction;

import org.dateline.fact.QuoteKind;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph that is a bare quote, by the speaker of the paragraph before. {@code “We are tired,” Ana Ruiz said. /
 * “But we go on, as always.”}
 */
final class ContinuedRule implements AttributionRule {

    @Override
    public @Nullable Attribution attribute(QuoteScene scene) {
        QuoteMention quote = scene.quoteBefore();
        if (quote == null
                || quote.paragraph() == null
                || scene.stretch().kind() != QuoteKind.DIRECT
                || scene.begin() != scene.page().paragraphBegin(scene.begin())
                || !(quote.speaker() instanceof Attribution.Attributed who)) {
            return null;
        }
        boolean next = scene.stretch().paragraph() - quote.paragraph() == 1;
        return next ? scene.carried(who, this, true) : null;
    }
}
