package org.dateline.extraction;

import org.dateline.fact.Hedge;
import org.dateline.fact.Outcome;
import org.dateline.fact.Stance;
import org.dateline.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * One figure for one outcome and one group of victims.
 *
 * @param index position among the estimates of the text, from 0
 * @param low least number of people; null is open
 * @param high greatest number of people; null is open
 * @param quantity the words that carry the figure: "More than 200", "No", "A man"
 * @param harm the words that tell what was done to them: "were killed", "death toll"
 * @param background true for an event other than the one the article is about
 * @param derived true for a sum or difference of figures in one sentence
 * @param subsetOf index of the estimate this one is a part of
 * @param supersededBy index of the later estimate that replaced this one
 * @param paragraph index of the paragraph, or null in the headline
 */
public record CasualtyMention(
        int index,
        Outcome outcome,
        @Nullable Integer low,
        @Nullable Integer high,
        Hedge hedge,
        Passage quantity,
        Passage harm,
        @Nullable Victims victims,
        Attribution source,
        Stance stance,
        boolean background,
        boolean derived,
        @Nullable Integer subsetOf,
        @Nullable Integer supersededBy,
        String rule,
        @Nullable Integer paragraph) {

    /** The same figure, told by another. */
    CasualtyMention by(Attribution other) {
        return new CasualtyMention(
                index,
                outcome,
                low,
                high,
                hedge,
                quantity,
                harm,
                victims,
                other,
                stance,
                background,
                derived,
                subsetOf,
                supersededBy,
                rule,
                paragraph);
    }
}
