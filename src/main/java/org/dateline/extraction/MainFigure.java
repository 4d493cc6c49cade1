package org.dateline.extraction;

import java.util.Set;
import org.dateline.fact.Outcome;

/** Finds the figure that tells of all who came to harm, and makes smaller ones parts of it. */
final class MainFigure {

    private static final Set<String> ANYBODY = Set.of("people", "persons");

    private final ClaimBook book;

    MainFigure(ClaimBook book) {
        this.book = book;
    }

    /** Index of the claim with the greatest figure for several people, or {@code ClaimBook.NONE}. */
    int greatest(Harm harm) {
        int best = ClaimBook.NONE;
        for (int i = 0; i < book.size(); i++) {
            CasualtyClaim claim = book.claim(i);
            boolean whole = claim.harm() == harm
                    && book.counts(i)
                    && !claim.isSingle()
                    && !claim.part()
                    && !book.quantity(i).isZero();
            if (whole && (best == ClaimBook.NONE || isGreater(i, best))) {
                best = i;
            }
        }
        return best;
    }

    private boolean isGreater(int i, int best) {
        boolean vague = book.quantity(i).isVague();
        if (vague != book.quantity(best).isVague()) {
            return !vague;
        }
        return book.quantity(i).value() > book.quantity(best).value();
    }

    /** Smaller figures of the same outcome are parts of the main one. */
    void settle(Outcome outcome, int main) {
        for (int i = 0; i < book.size(); i++) {
            if (i == main || book.outcome(i) != outcome || !book.counts(i)) {
                continue;
            }
            boolean smaller = book.quantity(i).value() < book.quantity(main).value()
                    || book.claim(i).isSingle();
            boolean apart = isOfOtherSide(i, main) || isRival(i, main) || isVagueOnly(i, main) || isDenial(i, main);
            if (smaller && !apart || book.claim(i).part()) {
                book.putInto(i, book.claim(i).part() ? whole(i, main) : main);
            }
        }
    }

    /** What a part is a part of: "26 people, including seven children", whatever greater figure another gives. */
    private int whole(int part, int main) {
        CasualtyClaim claim = book.claim(part);
        for (int i = part - 1; i >= 0 && book.claim(i).sentence() == claim.sentence(); i--) {
            boolean holds = book.claim(i).cue() == claim.cue()
                    && !book.claim(i).part()
                    && book.counts(i)
                    && book.outcome(i) == book.outcome(part)
                    && book.quantity(i).value() >= book.quantity(part).value();
            if (holds) {
                return i;
            }
        }
        return main;
    }

    private boolean isOfOtherSide(int i, int main) {
        String side = book.side(i);
        return side != null
                && !side.equals(book.side(main))
                && (book.side(main) != null || book.quantity(i).isZero());
    }

    /** "The army said no civilians died" is no part of the 25 that the ministry counts. */
    private boolean isDenial(int i, int main) {
        return book.quantity(i).isZero() && haveTwoSources(i, main);
    }

    private boolean haveTwoSources(int i, int main) {
        return book.source(i) instanceof Attribution.Attributed one
                && book.source(main) instanceof Attribution.Attributed other
                && !one.words().words().equals(other.words().words());
    }

    private boolean isVagueOnly(int i, int main) {
        return book.quantity(i).isVague() && !book.quantity(main).isVague();
    }

    /** A whole figure that another source gives: "about 100" beside "more than 200". */
    private boolean isRival(int i, int main) {
        VictimGroup group = book.claim(i).group();
        boolean whole = !book.quantity(i).isZero()
                && !book.claim(i).isOther()
                && (group == null || group.kind() == VictimGroup.Kind.COUNTED);
        return whole
                && haveTwoSources(i, main)
                && (book.claim(i).sentence() == book.claim(main).sentence()
                        || countsAnybody(i) && countsAnybody(main)
                        || 5 * (long) book.quantity(i).value()
                                >= 2 * (long) book.quantity(main).value());
    }

    /** "12 people", "101 persons": whoever they were, so neither is a part of the other by its words. */
    private boolean countsAnybody(int i) {
        VictimGroup group = book.claim(i).group();
        return group != null
                && group.head() >= 0
                && ANYBODY.contains(book.document().tokens().lower(group.head()));
    }

    void settleGreatest(Outcome outcome) {
        int main = ClaimBook.NONE;
        for (int i = 0; i < book.size(); i++) {
            if (book.outcome(i) == outcome
                    && book.counts(i)
                    && (main == ClaimBook.NONE
                            || book.quantity(i).value() > book.quantity(main).value())) {
                main = i;
            }
        }
        if (main != ClaimBook.NONE) {
            settle(outcome, main);
        }
    }
}
