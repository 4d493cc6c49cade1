package org.dateline.extraction;

import org.dateline.fact.Outcome;

/**
 * Marks deaths of other events: where nobody died, or where the news is of the wounded alone, a death told late and of
 * its own.
 */
final class OtherDeaths {

    private static final int EARLY = 4;
    private static final int LATE = 6;
    private final ClaimBook book;
    private final boolean deathWords;

    /** @param deathWords whether the article opens with words of death */
    OtherDeaths(ClaimBook book, boolean deathWords) {
        this.book = book;
        this.deathWords = deathWords;
    }

    void mark() {
        int first = Integer.MAX_VALUE;
        int hurt = Integer.MAX_VALUE;
        boolean nobody = false;
        for (int i = 0; i < book.size(); i++) {
            CasualtyClaim claim = book.claim(i);
            if (!book.counts(i)) {
                continue;
            }
            if (claim.harm() == Harm.KILLED) {
                nobody |= claim.quantity().isZero() && first == Integer.MAX_VALUE;
                first = claim.quantity().isZero() ? first : Math.min(first, claim.sentence());
            } else if (claim.harm().outcome() == Outcome.INJURED
                    && !claim.quantity().isZero()) {
                hurt = Math.min(hurt, claim.sentence());
            }
        }
        boolean late = hurt < EARLY && first >= LATE && !deathWords;
        for (int i = 0; i < book.size(); i++) {
            CasualtyClaim claim = book.claim(i);
            if ((nobody || late)
                    && claim.harm() == Harm.KILLED
                    && !claim.quantity().isZero()
                    && isFresh(claim)) {
                book.markBackground(i);
            }
        }
    }

    private static boolean isFresh(CasualtyClaim claim) {
        VictimGroup group = claim.group();
        return group == null
                || group.kind() == VictimGroup.Kind.ONE && !group.partitive()
                || group.kind() == VictimGroup.Kind.NAME
                || group.kind() == VictimGroup.Kind.COUNTED && !group.partitive();
    }
}
