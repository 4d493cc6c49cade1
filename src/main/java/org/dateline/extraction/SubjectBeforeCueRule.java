package org.dateline.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The victims stand before the words for the harm. {@code Three people, including a child, were killed.} Forms: "a man
 * died", "two dead".
 */
final class SubjectBeforeCueRule implements CasualtyRule {

    private static final int FARTHEST = 30;
    private static final int FARTHEST_SHARED = 12;
    private static final int LONGEST_BRACKET = 80;
    private static final Set<String> BRACKETS = Set.of("including", "mostly", "among", "mainly", "many", "namely");
    private static final Set<String> STATES =
            Set.of("dead", "missing", "deceased", "homeless", "critically", "fatally", "mortally", "with");
    private static final Set<String> MEASURES =
            Set.of("years", "months", "weeks", "days", "hours", "minutes", "miles", "kilometers", "blocks", "times");
    private static final Set<String> TAKEN = Set.of(
            "hospitalized", "hospitalised", "taken", "rushed", "transported", "airlifted", "flown", "admitted", "sent");
    private static final Set<String> DONE = WordLists.set("casualty-sets.txt", "done");
    private static final Set<String> LINKS = WordLists.set("casualty-sets.txt", "subject link");

    @Override
    public List<CasualtyClaim> read(Scene scene, HarmCue cue) {
        if (cue.form() != HarmCue.Form.PARTICIPLE && cue.form() != HarmCue.Form.PREDICATE) {
            return List.of();
        }
        Predicate predicate = predicate(scene, cue);
        if (predicate.negated()) {
            return List.of();
        }
        if (isDoer(scene, cue, predicate)
                || isReduced(cue, predicate) && isActive(scene, cue)
                || scene.tokens().is(cue.begin(), "dying") && scene.tokens().is(cue.end(), "to")) {
            return List.of();
        }
        if (isOfThings(scene, cue) || cue.harm() != Harm.KILLED && isOfBodies(scene, predicate.begin())) {
            return List.of();
        }
        List<CasualtyClaim> claims = new ArrayList<>();
        int index = scene.groupBefore(predicate.begin());
        int to = predicate.begin();
        int bracket = bracketBegin(scene, predicate.begin());
        if (bracket > 0 && !isReduced(cue, predicate)) {
            int opener = scene.groupBefore(bracket);
            boolean counted =
                    opener >= 0 && bracket - scene.groups().get(opener).end() < 12;
            if (counted && scene.groups().get(opener).kind() == VictimGroup.Kind.COUNTED) {
                CasualtyClaim whole = VictimList.endingAt(scene, opener).claim(cue, ruleName());
                if (whole != null) {
                    claims.add(whole);
                    return claims;
                }
            }
        }
        while (index >= 0 && isWithin(scene, index, to, cue, predicate)) {
            VictimList list = VictimList.endingAt(scene, index);
            boolean part = list.isPart();
            boolean adjacent = list.end() == cue.begin();
            boolean related =
                    scene.tokens().is(list.end(), "who") || scene.tokens().is(list.end() + 1, "who");
            boolean object = !adjacent && !related && isAfterPreposition(scene, list) && !part;
            if (part && hasWho(scene, list.end(), to)) {
                CasualtyClaim claim = list.claim(cue, ruleName());
                return claim == null ? List.of() : List.of(claim);
            }
            if (!object) {
                CasualtyClaim claim = list.claim(cue, ruleName());
                if (claim != null) {
                    claims.add(claim);
                }
            }
            if (!part && !object) {
                break;
            }
            to = list.begin() - 1;
            index = list.first() - 1;
        }
        return claims;
    }

    /** "He had murdered four": who stands before it did the harm. */
    private static boolean isDoer(Scene scene, HarmCue cue, Predicate predicate) {
        return cue.form() == HarmCue.Form.PARTICIPLE
                && predicate.auxiliary()
                && !predicate.passive()
                && DONE.contains(scene.tokens().lower(cue.begin()));
    }

    /** The predicate of the cue, or that of the cue before where they share it: "was hit by a car and killed". */
    private static Predicate predicate(Scene scene, HarmCue cue) {
        Predicate own = Predicate.before(scene, cue);
        boolean second = cue.form() == HarmCue.Form.PARTICIPLE
                && !own.auxiliary()
                && scene.is(own.begin() - 1, CasualtyWords.AND)
                && !scene.is(cue.end(), CasualtyWords.DETERMINER | CasualtyWords.HE | CasualtyWords.THEY)
                && !isCountOfThings(scene, cue.end());
        if (!second) {
            return own;
        }
        for (HarmCue first : scene.cuesFrom(own.begin() - 2 * FARTHEST_SHARED, own.begin())) {
            int gap = own.begin() - 1 - first.end();
            Predicate shared = Predicate.before(scene, first);
            if (gap >= 0
                    && gap <= FARTHEST_SHARED
                    && shared.passive()
                    && !shared.negated()
                    && !hasVerb(scene, first.end(), own.begin() - 1)) {
                return shared;
            }
        }
        return own;
    }

    private static boolean hasVerb(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.is(i, CasualtyWords.BE | CasualtyWords.HAVE | CasualtyWords.CLAUSE | CasualtyWords.STOP)) {
                return true;
            }
        }
        return false;
    }

    /** "Many of the bodies were badly mutilated": nobody who lived. */
    private static boolean isOfBodies(Scene scene, int before) {
        int index = scene.groupBefore(before);
        return index >= 0 && VictimList.isBodies(scene, scene.groups().get(index));
    }

    /** "3,000 dead insects", "12 wounded lions": the number counts what follows the harm. */
    private static boolean isOfThings(Scene scene, HarmCue cue) {
        int noun = cue.end();
        int index = scene.groupBefore(cue.begin());
        boolean bare = index >= 0
                && scene.groups().get(index).end() == cue.begin()
                && scene.groups().get(index).head() < 0;
        return bare
                && scene.sentence().contains(noun)
                && !scene.tokens().isCapitalised(noun)
                && scene.tokens().lower(noun).length() > 3
                && scene.tokens().lower(noun).endsWith("s")
                && !scene.isInCue(noun)
                && !scene.is(
                        noun,
                        GroupScan.FUNCTION
                                | CasualtyWords.ADVERB
                                | CasualtyWords.TIME
                                | CasualtyWords.OTHER
                                | CasualtyWords.PEOPLE
                                | CasualtyWords.PERSON);
    }

    /** "Five were shot, including two who died": the two alone died. */
    private static boolean hasWho(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.tokens().is(i, "who")) {
                return true;
            }
        }
        return false;
    }

    /** Where a bracket that ends before the predicate begins: "three people – a man, his son and Ann Lee – died". */
    private static int bracketBegin(Scene scene, int to) {
        int last = to - 1;
        boolean dash = scene.tokens().is(last, "–")
                || scene.tokens().is(last, "—")
                || scene.tokens().is(last, "--")
                || scene.tokens().is(last, "-");
        boolean comma = scene.tokens().is(last, ",");
        if (!dash && !comma) {
            return -1;
        }
        for (int i = last - 1; i > scene.begin() && i > to - LONGEST_BRACKET; i--) {
            if (scene.is(i, CasualtyWords.STOP)) {
                return -1;
            }
            boolean opens = dash
                    ? scene.tokens().word(i).equals(scene.tokens().word(last))
                    : scene.tokens().is(i - 1, ",")
                            && (BRACKETS.contains(scene.tokens().lower(i)) || isOfThem(scene, i));
            if (opens) {
                return i;
            }
        }
        return -1;
    }

    /** "Eight people, five of them children, were hurt". */
    private static boolean isOfThem(Scene scene, int at) {
        return scene.is(at, CasualtyWords.NUMBER)
                && scene.tokens().is(at + 1, "of")
                && (scene.tokens().is(at + 2, "them") || scene.tokens().is(at + 2, "whom"));
    }

    /** "He shot a dog", "a driver hit the wall": no passive. */
    private static boolean isActive(Scene scene, HarmCue cue) {
        int index = scene.groupBefore(cue.begin());
        boolean pronoun = index >= 0 && scene.groups().get(index).kind() == VictimGroup.Kind.HE;
        return pronoun
                || isCountOfThings(scene, cue.end())
                || scene.is(cue.end(), CasualtyWords.DETERMINER | CasualtyWords.HE | CasualtyWords.THEY)
                        && !scene.tokens().is(cue.end(), "this")
                        && !scene.tokens().is(cue.end(), "that")
                        && !scene.tokens().is(cue.end(), "who");
    }

    /** "Senators killed two amendments", but not "a man killed two days ago". */
    private static boolean isCountOfThings(Scene scene, int at) {
        String noun = scene.tokens().lower(at + 1);
        return scene.is(at, CasualtyWords.NUMBER)
                && scene.groupAt(at) < 0
                && noun.endsWith("s")
                && !scene.is(at + 1, CasualtyWords.TIME | CasualtyWords.MONTH)
                && !MEASURES.contains(noun);
    }

    private static boolean isReduced(HarmCue cue, Predicate predicate) {
        return cue.form() == HarmCue.Form.PARTICIPLE && !predicate.auxiliary();
    }

    private static boolean isWithin(Scene scene, int index, int to, HarmCue cue, Predicate predicate) {
        VictimGroup group = scene.groups().get(index);
        int from = group.end();
        if (to - from > FARTHEST) {
            return false;
        }
        if (to <= from) {
            return true;
        }
        boolean state = STATES.contains(scene.tokens().lower(cue.begin())) && cue.form() == HarmCue.Form.PREDICATE;
        if (state && scene.tokens().is(cue.begin(), "with") && isTaken(scene, from, to)) {
            return true;
        }
        if (!predicate.auxiliary() && (state || cue.form() == HarmCue.Form.PARTICIPLE)) {
            return onlyAges(scene, from, to);
        }
        if (scene.is(to - 1, CasualtyWords.AND | CasualtyWords.COMMA)
                && scene.is(from, CasualtyWords.BE | CasualtyWords.HAVE)) {
            return !hasClause(scene, from, to);
        }
        if (!scene.is(from, CasualtyWords.COMMA | CasualtyWords.PREPOSITION)
                && !LINKS.contains(scene.tokens().lower(from))) {
            return false;
        }
        return !hasClause(scene, from, to);
    }

    /** "Four men were hospitalized today" with gunshot wounds. */
    private static boolean isTaken(Scene scene, int from, int to) {
        boolean taken = false;
        for (int i = from; i < to; i++) {
            if (scene.is(i, CasualtyWords.STOP | CasualtyWords.CLAUSE | CasualtyWords.AND | CasualtyWords.COMMA)) {
                return false;
            }
            taken |= TAKEN.contains(scene.tokens().lower(i));
        }
        return taken;
    }

    private static boolean onlyAges(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!scene.is(i, CasualtyWords.COMMA)
                    && !scene.tokens().startsWithDigit(i)
                    && !scene.tokens().is(i, "aged")) {
                return false;
            }
        }
        return true;
    }

    /** Also "and the business withered and": another subject than the people before. */
    private static boolean hasClause(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.is(i, CasualtyWords.STOP)
                    || scene.is(i, CasualtyWords.AND) && scene.tokens().is(i + 1, "the") && scene.groupAt(i + 1) < 0
                    || scene.is(i, CasualtyWords.CLAUSE)
                            && !scene.tokens().is(i, "that")
                            && !scene.tokens().is(i, "as")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAfterPreposition(Scene scene, VictimList list) {
        int before = list.begin() - 1;
        boolean total = scene.tokens().is(before, "of")
                && (scene.tokens().is(before - 1, "total") || scene.tokens().is(before - 1, "group"));
        return !total && scene.is(before, CasualtyWords.PREPOSITION) && !isLead(scene, before);
    }

    /** "Over", "about" and their like stand before a figure without being its preposition. */
    private static boolean isLead(Scene scene, int token) {
        return switch (scene.tokens().lower(token)) {
            case "about", "around", "over", "under", "up", "past", "off", "out", "during" -> true;
            default -> false;
        };
    }
}
