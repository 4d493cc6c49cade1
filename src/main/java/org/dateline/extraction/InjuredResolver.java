package org.dateline.extraction;

import java.util.ArrayList;
import java.util.List;
import org.dateline.fact.Outcome;

/** Settles how many were injured, once the number of the dead is known. */
final class InjuredResolver {

    private final ClaimBook book;
    private final MainFigure mainFigure;
    private final VictimRoll roll;

    InjuredResolver(ClaimBook book, MainFigure mainFigure, VictimRoll roll) {
        this.book = book;
        this.mainFigure = mainFigure;
        this.roll = roll;
    }

    void resolve(int killed) {
        for (int i = 0; i < book.size(); i++) {
            Victim victim = roll.of(i);
            boolean lived = book.claim(i).harm() == Harm.STRUCK
                    || book.claim(i).harm() == Harm.INJURED
                    || book.claim(i).harm() == Harm.SEVERE;
            if (lived && victim != null && victim.isKilled()) {
                book.drop(i);
            }
        }
        int struck = mainFigure.greatest(Harm.STRUCK);
        int injured = mainFigure.greatest(Harm.INJURED);
        if (struck == ClaimBook.NONE && injured != ClaimBook.NONE && killed > 0 && diedOfThem(injured)) {
            subtract(injured, killed);
        }
        if (struck != ClaimBook.NONE && killed > 0 && !book.claim(struck).isOther()) {
            int left = book.quantity(struck).value() - killed;
            if (left <= 0) {
                dropStruck();
                struck = ClaimBook.NONE;
            } else {
                subtract(struck, killed);
            }
        }
        int main = struck == ClaimBook.NONE
                        || injured != ClaimBook.NONE
                                && book.quantity(injured).value()
                                        >= book.quantity(struck).value()
                ? injured
                : struck;
        if (main == ClaimBook.NONE) {
            main = mainFigure.greatest(Harm.SEVERE);
        }
        if (main != ClaimBook.NONE) {
            List<Integer> beside = besideOthers(main);
            if (!beside.isEmpty()) {
                addUp(Harm.INJURED, main, beside);
                return;
            }
            mainFigure.settle(Outcome.INJURED, main);
            return;
        }
        roll.sum(Harm.INJURED);
    }

    /** "A boy was badly hurt and three others were injured": the boy is none of the three. */
    private List<Integer> besideOthers(int main) {
        CasualtyClaim others = book.claim(main);
        List<Integer> beside = new ArrayList<>();
        for (int i = 0; i < main && others.isOther() && !book.quantity(main).isVague(); i++) {
            CasualtyClaim claim = book.claim(i);
            boolean apart = claim.sentence() == others.sentence()
                    && book.outcome(i) == Outcome.INJURED
                    && book.counts(i)
                    && !claim.part()
                    && claim.isSingle()
                    && !book.quantity(i).isZero();
            if (apart && beside.isEmpty()) {
                beside.add(i);
            }
        }
        return beside;
    }

    private void addUp(Harm harm, int main, List<Integer> beside) {
        Quantity all = book.quantity(main);
        for (int i : beside) {
            all = all.plus(book.quantity(i)).spanning(all.begin(), all.end());
        }
        int sum = book.nextSum();
        CasualtyClaim base = book.claim(main);
        book.addSum(new CasualtyClaim(
                base.sentence(),
                base.cue(),
                base.cueEnd(),
                harm,
                all,
                base.group(),
                false,
                true,
                SumRule.OTHERS_BESIDE.ruleName()));
        for (int i = 0; i < book.size(); i++) {
            boolean known = book.outcome(i) == harm.outcome()
                    && book.counts(i)
                    && !book.quantity(i).isZero();
            if (known && book.quantity(i).value() <= all.value()) {
                book.putInto(i, sum);
            }
        }
    }

    /** "Four were injured. One of them died": the dead are among those counted. */
    private boolean diedOfThem(int injured) {
        if (book.claim(injured).isOther() || book.isDerived(injured)) {
            return false;
        }
        for (int i = 0; i < book.size(); i++) {
            CasualtyClaim claim = book.claim(i);
            VictimGroup group = claim.group();
            if (claim.harm() == Harm.INJURED
                    && book.counts(i)
                    && claim.isOther()
                    && !book.quantity(i).isZero()) {
                return false;
            }
            if (i < injured
                    && claim.harm() == Harm.KILLED
                    && book.counts(i)
                    && !book.quantity(i).isZero()) {
                return false;
            }
            if (group != null && i > injured && claim.harm() == Harm.KILLED && group.partitive() && book.counts(i)) {
                return true;
            }
        }
        return false;
    }

    private void dropStruck() {
        for (int i = 0; i < book.size(); i++) {
            if (book.claim(i).harm() == Harm.STRUCK && book.counts(i)) {
                book.drop(i);
            }
        }
    }

    /** "Five were shot, one fatally": four live. */
    private void subtract(int struck, int killed) {
        Quantity all = book.quantity(struck);
        Integer low = all.low() == null ? null : Integer.valueOf(Math.max(0, all.low() - killed));
        Integer high = all.high() == null ? null : Integer.valueOf(Math.max(0, all.high() - killed));
        for (int i = 0; i < book.size(); i++) {
            CasualtyClaim claim = book.claim(i);
            boolean lived = claim.harm() == Harm.STRUCK || claim.harm() == Harm.INJURED;
            if (lived && book.counts(i) && !claim.isOther() && claim.quantity().value() == all.value()) {
                book.derive(
                        i,
                        new Quantity(
                                claim.quantity().begin(),
                                claim.quantity().end(),
                                low,
                                high,
                                claim.quantity().hedge()));
            }
        }
        book.derive(struck, new Quantity(all.begin(), all.end(), low, high, all.hedge()));
    }
}
