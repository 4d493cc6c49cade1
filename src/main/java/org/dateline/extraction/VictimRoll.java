package org.dateline.extraction;

import java.util.ArrayList;
import java.util.List;
import org.dateline.fact.Outcome;
import org.jspecify.annotations.Nullable;

/** The persons who came to harm one by one, each with the claims that tell of them. */
final class VictimRoll {

    private static final int MOST_RECALLED = 40;

    private final ClaimBook book;
    private final List<Victim> victims = new ArrayList<>();
    private final @Nullable Victim[] victimOf;

    VictimRoll(ClaimBook book) {
        this.book = book;
        this.victimOf = new Victim[book.size()];
        find();
    }

    /** The person a claim tells of; null where it tells of several. */
    @Nullable Victim of(int claim) {
        return victimOf[claim];
    }

    int killed() {
        return (int) victims.stream().filter(Victim::isKilled).count();
    }

    int injured() {
        return (int) victims.stream().filter(Victim::isInjured).count();
    }

    /** Attackers who died. */
    int attackers() {
        return (int) victims.stream()
                .filter(victim -> victim.isKilled() && victim.isAttacker())
                .count();
    }

    private void find() {
        for (int i = 0; i < book.size(); i++) {
            CasualtyClaim claim = book.claim(i);
            VictimGroup group = claim.group();
            boolean personal =
                    claim.harm().outcome() == Outcome.KILLED || claim.harm().outcome() == Outcome.INJURED;
            if (book.counts(i) && personal && claim.isSingle() && group != null) {
                Victim victim = victim(claim, group);
                victim.add(claim, group, i);
                victimOf[i] = victim;
            }
        }
    }

    private Victim victim(CasualtyClaim claim, VictimGroup group) {
        Victim best = null;
        int most = 0;
        for (int i = victims.size() - 1; i >= 0 && i >= victims.size() - MOST_RECALLED; i--) {
            int likeness = victims.get(i).likeness(claim, group);
            if (likeness > most) {
                most = likeness;
                best = victims.get(i);
            }
        }
        if (best == null) {
            best = new Victim(book.document().tokens());
            victims.add(best);
        }
        return best;
    }

    /** Several persons harmed in one event, each told of alone, make a sum. */
    void sum(Harm harm) {
        int last = ClaimBook.NONE;
        for (int i = 0; i < book.size(); i++) {
            Victim victim = victimOf[i];
            boolean meant = victim != null
                    && book.counts(i)
                    && (harm == Harm.KILLED
                            ? victim.isKilled() && book.claim(i).harm() == Harm.KILLED
                            : victim.isInjured());
            if (meant) {
                last = victim.firstClaim() == i || last == ClaimBook.NONE ? i : last;
            }
        }
        int persons = harm == Harm.KILLED ? killed() : injured();
        if (persons < 2 || last == ClaimBook.NONE) {
            return;
        }
        int sum = book.nextSum();
        CasualtyClaim base = book.claim(last);
        book.addSum(new CasualtyClaim(
                base.sentence(),
                base.cue(),
                base.cueEnd(),
                harm,
                Quantity.exactly(base.quantity().begin(), base.quantity().end(), persons),
                base.group(),
                false,
                true,
                SumRule.DISTINCT_VICTIMS.ruleName()));
        for (int i = 0; i < book.size(); i++) {
            if (book.outcome(i) == harm.outcome()
                    && book.counts(i)
                    && book.claim(i).isSingle()) {
                book.putInto(i, sum);
            }
        }
    }
}
