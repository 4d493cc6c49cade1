package org.dateline.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.fact.OpenReason;
import org.dateline.fact.Outcome;
import org.dateline.fact.Stance;
import org.dateline.text.Sentence;
import org.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the claims of an article together: who is told of twice, which figure is a part of another, which were
 * replaced, and how many of those shot lived.
 */
final class VictimResolver {

    private static final int NONE = -1;
    private static final int MOST_RECALLED = 40;
    private static final int EARLY = 4;
    private static final int LATE = 6;

    private final Document document;
    private final List<Report> reports;
    private final List<CasualtyClaim> claims;
    private final Stance[] stances;
    private final boolean[] background;
    private final boolean[] dropped;
    private final int[] subsetOf;
    private final int[] supersededBy;
    private final @Nullable String[] sides;
    private final Attribution[] sources;
    private final Outcome[] outcomes;
    private final Quantity[] quantities;
    private final boolean[] derived;
    private final List<Victim> victims = new ArrayList<>();
    private final Victim[] victimOf;
    private final boolean deathWords;
    private final List<CasualtyClaim> sums = new ArrayList<>();

    VictimResolver(
            Document document,
            ClaimContexts contexts,
            VictimSides victimSides,
            List<Report> reports,
            boolean deathWords,
            List<CasualtyClaim> claims) {
        this.document = document;
        this.reports = reports;
        this.claims = claims;
        int size = claims.size();
        this.stances = new Stance[size];
        this.background = new boolean[size];
        this.dropped = new boolean[size];
        this.subsetOf = new int[size];
        this.supersededBy = new int[size];
        this.sides = new String[size];
        this.sources = new Attribution[size];
        this.outcomes = new Outcome[size];
        this.quantities = new Quantity[size];
        this.derived = new boolean[size];
        this.victimOf = new Victim[size];
        this.deathWords = deathWords;
        Set<String> years = contexts.years(document);
        for (int i = 0; i < size; i++) {
            CasualtyClaim claim = claims.get(i);
            stances[i] = contexts.stance(document, claim);
            background[i] = contexts.isBackground(document, claim, years);
            subsetOf[i] = NONE;
            supersededBy[i] = replacement(i);
            sides[i] = side(victimSides, claim);
            sources[i] = source(claim);
            outcomes[i] = claim.harm().outcome();
            quantities[i] = claim.quantity();
            derived[i] = claim.derived();
        }
    }

    /** Index of the figure that replaces an earlier one, or {@code NONE}. */
    private int replacement(int i) {
        for (int j = Math.max(0, i - 1); claims.get(i).earlier() && j < claims.size() && j <= i + 1; j++) {
            if (j != i
                    && claims.get(j).cue() == claims.get(i).cue()
                    && !claims.get(j).earlier()) {
                return j;
            }
        }
        return NONE;
    }

    private @Nullable String side(VictimSides victimSides, CasualtyClaim claim) {
        VictimGroup group = claim.group();
        int begin = group == null ? claim.quantity().begin() : group.begin();
        int end = group == null ? Math.max(claim.quantity().end(), claim.cue() + 1) : group.end();
        int limit = document.sentences().get(claim.sentence()).end();
        return victimSides.side(document.tokens(), begin, end, limit);
    }

    List<CasualtyMention> resolve() {
        markOtherDeaths();
        findVictims();
        int killed = resolveKilled();
        resolveInjured(killed);
        for (Outcome outcome :
                List.of(Outcome.MISSING, Outcome.DISPLACED, Outcome.DETAINED, Outcome.KILLED_OR_INJURED)) {
            resolvePlain(outcome);
        }
        return mentions();
    }

    /** Where nobody died, or the news is of the wounded alone, a death told late and of its own is another event's. */
    private void markOtherDeaths() {
        int first = Integer.MAX_VALUE;
        int hurt = Integer.MAX_VALUE;
        boolean nobody = false;
        for (int i = 0; i < claims.size(); i++) {
            CasualtyClaim claim = claims.get(i);
            if (!counts(i)) {
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
        for (int i = 0; i < claims.size(); i++) {
            CasualtyClaim claim = claims.get(i);
            if ((nobody || late)
                    && claim.harm() == Harm.KILLED
                    && !claim.quantity().isZero()
                    && isFresh(claim)) {
                background[i] = true;
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

    private boolean counts(int i) {
        return supersededBy[i] == NONE
                && !dropped[i]
                && !background[i]
                && (stances[i] == Stance.ASSERTED || stances[i] == Stance.UNCONFIRMED);
    }

    private void findVictims() {
        for (int i = 0; i < claims.size(); i++) {
            CasualtyClaim claim = claims.get(i);
            VictimGroup group = claim.group();
            boolean personal =
                    claim.harm().outcome() == Outcome.KILLED || claim.harm().outcome() == Outcome.INJURED;
            if (counts(i) && personal && claim.isSingle() && group != null) {
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
            best = new Victim(document.tokens());
            victims.add(best);
        }
        return best;
    }

    /** The number of the dead the article settles on, or 0. */
    private int resolveKilled() {
        int main = greatest(Harm.KILLED);
        int persons = (int) victims.stream().filter(Victim::isKilled).count();
        if (main != NONE) {
            int attackers = attackers(main);
            if (attackers > 0) {
                return addAttackers(main, attackers);
            }
            settle(Outcome.KILLED, main);
            return quantities[main].value();
        }
        sumPersons(Harm.KILLED, persons);
        return persons;
    }

    /** Attackers who died beside those they killed: "killed three before killing himself". */
    private int attackers(int main) {
        CasualtyClaim claim = claims.get(main);
        boolean ofVictims = claim.rule().equals("ObjectAfterCueRule") || claim.isOther();
        if (!ofVictims || quantities[main].high() == null) {
            return 0;
        }
        return (int) victims.stream()
                .filter(victim -> victim.isKilled() && victim.isAttacker())
                .count();
    }

    private int addAttackers(int main, int attackers) {
        Quantity killed = quantities[main];
        Quantity all = Quantity.exactly(killed.begin(), killed.end(), killed.value() + attackers);
        int sum = claims.size() + sums.size();
        CasualtyClaim base = claims.get(main);
        sums.add(new CasualtyClaim(
                base.sentence(), base.cue(), Harm.KILLED, all, base.group(), false, true, "AttackerAmongDeadRule"));
        for (int i = 0; i < claims.size(); i++) {
            if (outcomes[i] == Outcome.KILLED && counts(i) && !quantities[i].isZero()) {
                subsetOf[i] = sum;
            }
        }
        return killed.value();
    }

    private void resolveInjured(int killed) {
        for (int i = 0; i < claims.size(); i++) {
            Victim victim = victimOf[i];
            boolean lived = claims.get(i).harm() == Harm.STRUCK
                    || claims.get(i).harm() == Harm.INJURED
                    || claims.get(i).harm() == Harm.SEVERE;
            if (lived && victim != null && victim.isKilled()) {
                dropped[i] = true;
            }
        }
        int struck = greatest(Harm.STRUCK);
        int injured = greatest(Harm.INJURED);
        if (struck == NONE && injured != NONE && killed > 0 && diedOfThem(injured)) {
            subtract(injured, killed);
        }
        if (struck != NONE && killed > 0 && !claims.get(struck).isOther()) {
            int left = quantities[struck].value() - killed;
            if (left <= 0) {
                dropStruck();
                struck = NONE;
            } else {
                subtract(struck, killed);
            }
        }
        int main = struck == NONE || injured != NONE && quantities[injured].value() >= quantities[struck].value()
                ? injured
                : struck;
        if (main == NONE) {
            main = greatest(Harm.SEVERE);
        }
        if (main != NONE) {
            List<Integer> beside = besideOthers(main);
            if (!beside.isEmpty()) {
                addUp(Harm.INJURED, main, beside);
                return;
            }
            settle(Outcome.INJURED, main);
            return;
        }
        sumPersons(
                Harm.INJURED, (int) victims.stream().filter(Victim::isInjured).count());
    }

    /** "A boy was badly hurt and three others were injured": the boy is none of the three. */
    private List<Integer> besideOthers(int main) {
        CasualtyClaim others = claims.get(main);
        List<Integer> beside = new ArrayList<>();
        for (int i = 0; i < main && others.isOther() && !quantities[main].isVague(); i++) {
            CasualtyClaim claim = claims.get(i);
            boolean apart = claim.sentence() == others.sentence()
                    && outcomes[i] == Outcome.INJURED
                    && counts(i)
                    && !claim.part()
                    && claim.isSingle()
                    && !quantities[i].isZero();
            if (apart && beside.isEmpty()) {
                beside.add(i);
            }
        }
        return beside;
    }

    private void addUp(Harm harm, int main, List<Integer> beside) {
        Quantity all = quantities[main];
        for (int i : beside) {
            all = all.plus(quantities[i]).spanning(all.begin(), all.end());
        }
        int sum = claims.size() + sums.size();
        CasualtyClaim base = claims.get(main);
        sums.add(new CasualtyClaim(
                base.sentence(), base.cue(), harm, all, base.group(), false, true, "OthersBesideRule"));
        for (int i = 0; i < claims.size(); i++) {
            boolean known = outcomes[i] == harm.outcome() && counts(i) && !quantities[i].isZero();
            if (known && quantities[i].value() <= all.value()) {
                subsetOf[i] = sum;
            }
        }
    }

    /** "Four were injured. One of them died": the dead are among those counted. */
    private boolean diedOfThem(int injured) {
        if (claims.get(injured).isOther() || derived[injured]) {
            return false;
        }
        for (int i = 0; i < claims.size(); i++) {
            CasualtyClaim claim = claims.get(i);
            VictimGroup group = claim.group();
            if (claim.harm() == Harm.INJURED && counts(i) && claim.isOther() && !quantities[i].isZero()) {
                return false;
            }
            if (i < injured && claim.harm() == Harm.KILLED && counts(i) && !quantities[i].isZero()) {
                return false;
            }
            if (group != null && i > injured && claim.harm() == Harm.KILLED && group.partitive() && counts(i)) {
                return true;
            }
        }
        return false;
    }

    private void dropStruck() {
        for (int i = 0; i < claims.size(); i++) {
            dropped[i] |= claims.get(i).harm() == Harm.STRUCK && counts(i);
        }
    }

    /** "Five were shot, one fatally": four live. */
    private void subtract(int struck, int killed) {
        Quantity all = quantities[struck];
        Integer low = all.low() == null ? null : Integer.valueOf(Math.max(0, all.low() - killed));
        Integer high = all.high() == null ? null : Integer.valueOf(Math.max(0, all.high() - killed));
        for (int i = 0; i < claims.size(); i++) {
            CasualtyClaim claim = claims.get(i);
            boolean lived = claim.harm() == Harm.STRUCK || claim.harm() == Harm.INJURED;
            if (lived && counts(i) && !claim.isOther() && claim.quantity().value() == all.value()) {
                quantities[i] = new Quantity(
                        claim.quantity().begin(),
                        claim.quantity().end(),
                        low,
                        high,
                        claim.quantity().hedge());
                derived[i] = true;
            }
        }
        quantities[struck] = new Quantity(all.begin(), all.end(), low, high, all.hedge());
        derived[struck] = true;
    }

    private void resolvePlain(Outcome outcome) {
        int main = NONE;
        for (int i = 0; i < claims.size(); i++) {
            if (outcomes[i] == outcome
                    && counts(i)
                    && (main == NONE || quantities[i].value() > quantities[main].value())) {
                main = i;
            }
        }
        if (main != NONE) {
            settle(outcome, main);
        }
    }

    /** Index of the claim with the greatest figure for several people, or {@code NONE}. */
    private int greatest(Harm harm) {
        int best = NONE;
        for (int i = 0; i < claims.size(); i++) {
            CasualtyClaim claim = claims.get(i);
            boolean whole =
                    claim.harm() == harm && counts(i) && !claim.isSingle() && !claim.part() && !quantities[i].isZero();
            if (whole && (best == NONE || isGreater(i, best))) {
                best = i;
            }
        }
        return best;
    }

    private boolean isGreater(int i, int best) {
        boolean vague = quantities[i].isVague();
        if (vague != quantities[best].isVague()) {
            return !vague;
        }
        return quantities[i].value() > quantities[best].value();
    }

    /** Smaller figures of the same outcome are parts of the main one. */
    private void settle(Outcome outcome, int main) {
        for (int i = 0; i < claims.size(); i++) {
            if (i == main || outcomes[i] != outcome || !counts(i)) {
                continue;
            }
            boolean smaller = quantities[i].value() < quantities[main].value()
                    || claims.get(i).isSingle();
            boolean apart = isOfOtherSide(i, main) || isRival(i, main) || isVagueOnly(i, main);
            if (smaller && !apart || claims.get(i).part()) {
                subsetOf[i] = main;
            }
        }
    }

    private boolean isOfOtherSide(int i, int main) {
        String side = sides[i];
        return side != null && !side.equals(sides[main]) && (sides[main] != null || quantities[i].isZero());
    }

    private boolean isVagueOnly(int i, int main) {
        return quantities[i].isVague() && !quantities[main].isVague();
    }

    /** A whole figure that another source gives: "about 100" beside "more than 200". */
    private boolean isRival(int i, int main) {
        VictimGroup group = claims.get(i).group();
        boolean whole = !quantities[i].isZero()
                && !claims.get(i).isOther()
                && (group == null || group.kind() == VictimGroup.Kind.COUNTED);
        return whole
                && sources[i] instanceof Attribution.Attributed one
                && sources[main] instanceof Attribution.Attributed other
                && !one.words().words().equals(other.words().words())
                && 5 * (long) quantities[i].value() >= 2 * (long) quantities[main].value();
    }

    /** Several persons harmed in one event, each told of alone, make a sum. */
    private void sumPersons(Harm harm, int persons) {
        int last = NONE;
        for (int i = 0; i < claims.size(); i++) {
            Victim victim = victimOf[i];
            boolean meant = victim != null
                    && counts(i)
                    && (harm == Harm.KILLED
                            ? victim.isKilled() && claims.get(i).harm() == Harm.KILLED
                            : victim.isInjured());
            if (meant) {
                last = victim.firstClaim() == i || last == NONE ? i : last;
            }
        }
        if (persons < 2 || last == NONE) {
            return;
        }
        int sum = claims.size() + sums.size();
        CasualtyClaim base = claims.get(last);
        sums.add(new CasualtyClaim(
                base.sentence(),
                base.cue(),
                harm,
                Quantity.exactly(base.quantity().begin(), base.quantity().end(), persons),
                base.group(),
                false,
                true,
                "DistinctVictimsRule"));
        for (int i = 0; i < claims.size(); i++) {
            if (outcomes[i] == harm.outcome() && counts(i) && claims.get(i).isSingle()) {
                subsetOf[i] = sum;
            }
        }
    }

    private List<CasualtyMention> mentions() {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            if (!dropped[i]) {
                drafts.add(new Draft(
                        i,
                        claims.get(i),
                        quantities[i],
                        outcomes[i],
                        stances[i],
                        background[i],
                        derived[i],
                        subsetOf[i]));
            }
        }
        for (int i = 0; i < sums.size(); i++) {
            CasualtyClaim sum = sums.get(i);
            drafts.add(new Draft(
                    claims.size() + i, sum, sum.quantity(), sum.harm().outcome(), Stance.ASSERTED, false, true, NONE));
        }
        drafts.sort((a, b) ->
                Integer.compare(a.claim.quantity().begin(), b.claim.quantity().begin()));
        int[] position = new int[claims.size() + sums.size()];
        java.util.Arrays.fill(position, NONE);
        for (int i = 0; i < drafts.size(); i++) {
            position[drafts.get(i).id] = i;
        }
        List<CasualtyMention> mentions = new ArrayList<>();
        for (Draft draft : drafts) {
            mentions.add(mention(draft, mentions.size(), position));
        }
        return mentions;
    }

    private CasualtyMention mention(Draft draft, int index, int[] position) {
        Quantity quantity = draft.quantity;
        Tokens tokens = document.tokens();
        int paragraph = document.sentences().get(draft.claim.sentence()).paragraph();
        int whole = draft.subsetOf == NONE ? NONE : position[draft.subsetOf];
        return new CasualtyMention(
                index,
                draft.outcome,
                quantity.low(),
                quantity.high(),
                quantity.hedge(),
                tokens.passage(quantity.begin(), quantity.end()),
                victims(draft),
                source(draft.claim),
                draft.stance,
                draft.background,
                draft.derived,
                whole == NONE || whole == index ? null : Integer.valueOf(whole),
                later(draft, position),
                draft.claim.rule(),
                paragraph == Sentence.HEADLINE ? null : Integer.valueOf(paragraph));
    }

    private @Nullable Integer later(Draft draft, int[] position) {
        int by = draft.id < claims.size() ? supersededBy[draft.id] : NONE;
        return by == NONE || position[by] == NONE ? null : Integer.valueOf(position[by]);
    }

    private @Nullable Victims victims(Draft draft) {
        VictimGroup group = draft.claim.group();
        String side = draft.id < claims.size() ? sides[draft.id] : null;
        Tokens tokens = document.tokens();
        if (group != null) {
            return victims(group, side);
        }
        int limit = document.sentences().get(draft.claim.sentence()).end();
        for (int i = draft.claim.cue(); side != null && i < limit; i++) {
            if (tokens.is(i, "side")) {
                return new Victims(tokens.passage(i - 1, i + 1), side);
            }
        }
        return null;
    }

    /** The words for the people without those for their number: "Russian soldiers" of "scores of Russian soldiers". */
    private @Nullable Victims victims(VictimGroup group, @Nullable String side) {
        Tokens tokens = document.tokens();
        Quantity quantity = group.quantity();
        boolean counted = group.kind() == VictimGroup.Kind.COUNTED || group.kind() == VictimGroup.Kind.COUNTED_KNOWN;
        if (counted && group.head() < 0) {
            return null;
        }
        int begin = group.begin();
        if (counted && quantity != null && quantity.end() < group.end()) {
            begin = tokens.is(quantity.end(), "of") ? quantity.end() + 1 : quantity.end();
        }
        return new Victims(tokens.passage(begin, group.end()), side);
    }

    private Attribution source(CasualtyClaim claim) {
        for (Report report : reports) {
            if (report.sentence() == claim.sentence() && report.covers(claim.cue())) {
                return report.who();
            }
        }
        return new Attribution.Open(OpenReason.NO_CUE, List.of());
    }

    private record Draft(
            int id,
            CasualtyClaim claim,
            Quantity quantity,
            Outcome outcome,
            Stance stance,
            boolean background,
            boolean derived,
            int subsetOf) {}
}
