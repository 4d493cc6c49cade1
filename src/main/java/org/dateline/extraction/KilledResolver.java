package org.dateline.extraction;

import org.dateline.fact.Outcome;

/** Settles how many were killed. */
final class KilledResolver {

    private final ClaimBook book;
    private final MainFigure mainFigure;
    private final VictimRoll roll;

    KilledResolver(ClaimBook book, MainFigure mainFigure, VictimRoll roll) {
        this.book = book;
        this.mainFigure = mainFigure;
        this.roll = roll;
    }

    /** The number of the dead the article settles on, or 0. */
    int resolve() {
        int main = mainFigure.greatest(Harm.KILLED);
        if (main != ClaimBook.NONE) {
            int attackers = attackers(main);
            if (attackers > 0) {
                return addAttackers(main, attackers);
            }
            mainFigure.settle(Outcome.KILLED, main);
            return book.quantity(main).value();
        }
        roll.sum(Harm.KILLED);
        return roll.killed();
    }

    /** Attackers who died beside those they killed: "killed three before killing himself". */
    private int attackers(int main) {
        CasualtyClaim claim = book.claim(main);
        boolean ofVictims = claim.rule().equals("ObjectAfterCue") || claim.isOther();
        if (!ofVictims || book.quantity(main).high() == null) {
            return 0;
        }
        return roll.attackers();
    }

    private int addAttackers(int main, int attackers) {
        Quantity killed = book.quantity(main);
        Quantity all = Quantity.exactly(killed.begin(), killed.end(), killed.value() + attackers);
        int sum = book.nextSum();
        CasualtyClaim base = book.claim(main);
        book.addSum(new CasualtyClaim(
                base.sentence(),
                base.cue(),
                base.cueEnd(),
                Harm.KILLED,
                all,
                base.group(),
                false,
                true,
                SumRule.ATTACKER_AMONG_DEAD.ruleName()));
        for (int i = 0; i < book.size(); i++) {
            if (book.outcome(i) == Outcome.KILLED
                    && book.counts(i)
                    && !book.quantity(i).isZero()) {
                book.putInto(i, sum);
            }
        }
        return killed.value();
    }
}
