package org.dateline.extraction;

import org.dateline.fact.QuoteKind;
import org.jspecify.annotations.Nullable;

/** {@code "Q," X said. The hall was full. "Q."}: the speaker who has the word in the paragraph. */
final class SameParagraphRule implements AttributionRule {

    @Override
    public @Nullable Attribution attribute(QuoteScene scene) {
        QuoteMention quote = scene.quoteBefore();
        return scene.previous() != null
                        && scene.stretch().kind() == QuoteKind.DIRECT
                        && quote != null
                        && quote.speaker() instanceof Attribution.Attributed who
                ? scene.carried(who, this, true)
                : null;
    }
}
