package org.dateline.extraction;

import org.dateline.fact.QuoteKind;
import org.jspecify.annotations.Nullable;

/** Who has the word in the paragraph. {@code “We go on,” Ana Ruiz said. The hall was full. “It will take months.”} */
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
