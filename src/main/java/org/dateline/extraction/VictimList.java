package org.dateline.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Groups of people that are listed together and harmed together: "a couple and their two sons". */
record VictimList(Scene scene, int first, int last) {

    private static final int LONGEST_LINK = 9;
    private static final int LONGEST_PART = 4;
    private static final Set<String> PART_WORDS =
            Set.of("including", "includes", "included", "among", "mostly", "namely", "counting");
    private static final Set<String> SHARES = WordLists.set("casualty-sets.txt", "share");
    private static final Set<String> LINK_WORDS = WordLists.set("casualty-sets.txt", "list link");

    /** The list that ends with a group: "a man, two women and a child"; its last two are joined by "and". */
    static VictimList endingAt(Scene scene, int last) {
        int first = last;
        while (first > 0
                && isLinked(scene, first - 1)
                && !isObject(scene, first - 1)
                && scene.groups().get(first - 1).kind() != VictimGroup.Kind.SELF
                && !scene.isInCue(scene.groups().get(first - 1).begin())) {
            boolean and = hasAnd(
                    scene,
                    scene.groups().get(first - 1).end(),
                    scene.groups().get(first).begin());
            if (first == last && !and && !isApposition(scene, last) || and && closesPart(scene, first - 1)) {
                break;
            }
            first--;
        }
        return new VictimList(scene, first, last);
    }

    /** The list that begins with a group; it ends behind its "and". */
    static VictimList startingAt(Scene scene, int first) {
        int last = first;
        int end = first;
        while (end + 1 < scene.groups().size() && isLinked(scene, end) && !isSubject(scene, end + 1)) {
            boolean and = hasAnd(
                    scene,
                    scene.groups().get(end).end(),
                    scene.groups().get(end + 1).begin());
            if (!and && last > first && !isApposition(scene, end + 1)) {
                break;
            }
            end++;
            last = and ? end : last;
        }
        return new VictimList(scene, first, last);
    }

    int begin() {
        return scene.groups().get(first).begin();
    }

    int end() {
        return scene.groups().get(last).end();
    }

    /** Whether its words call it a part of people told of before it. */
    boolean isPart() {
        int before = begin() - 1;
        Tokens tokens = scene.tokens();
        if (PART_WORDS.contains(tokens.lower(before)) && before >= scene.begin()) {
            return true;
        }
        if (tokens.is(before, "of") || tokens.is(before, "the") && tokens.is(before - 1, "of")) {
            return isUncountedPart();
        }
        if (tokens.is(before, "all")) {
            return tokens.is(before - 1, "almost") || tokens.is(before - 1, "nearly") || tokens.is(before - 1, ",");
        }
        return tokens.is(before, "them") && tokens.is(before - 1, "among")
                || tokens.is(before, "were") && tokens.is(before - 1, "whom");
    }

    /** "Most of the 20 passengers", "more than half of the 80". */
    private boolean isUncountedPart() {
        Tokens tokens = scene.tokens();
        int before = begin() - (tokens.is(begin(), "the") || tokens.is(begin() - 1, "of") ? 1 : 2);
        String some = tokens.lower(before - 1);
        return tokens.is(before, "of") && SHARES.contains(some.substring(some.lastIndexOf('-') + 1));
    }

    /** One claim for all of the list; null where no number is told. */
    @Nullable CasualtyClaim claim(HarmCue cue, String rule) {
        List<VictimGroup> groups = scene.groups();
        Quantity sum = null;
        int counted = 0;
        List<VictimGroup> members = new ArrayList<>();
        VictimGroup group = groups.get(first);
        for (int i = first; i <= last; i++) {
            VictimGroup next = groups.get(i);
            if (i > first && isApposition(scene, i)) {
                continue;
            }
            Quantity quantity = i == last && isOfWhole(next, cue) ? next.whole() : next.quantity();
            if (quantity == null && next.partitive()) {
                return null;
            }
            if (quantity == null) {
                if (first == last) {
                    return null;
                }
                quantity = Quantity.vague(next.begin(), next.end(), 2);
            }
            sum = sum == null ? quantity : sum.plus(quantity);
            group = counted == 0 ? next : group;
            counted++;
            members.add(next);
        }
        if (sum != null && isUncountedPart()) {
            sum = Quantity.vague(begin() - (scene.tokens().is(begin() - 1, "of") ? 2 : 3), end(), 2);
        }
        Quantity told = groups.get(first).quantity();
        if (counted > 2
                && told != null
                && sum != null
                && !told.isVague()
                && sum.value() == 2 * told.value()
                && !isOfSides(members)) {
            sum = told;
            counted = 1;
            members.clear();
        }
        if (sum == null || counted > 1 && sum.isZero()) {
            return null;
        }

        return new CasualtyClaim(
                        scene.sentenceIndex(),
                        cue.begin(),
                        cue.end(),
                        cue.harm(),
                        sum,
                        group,
                        isPart() || cue.isOfSome(scene.tokens()),
                        counted > 1,
                        rule)
                .over(members);
    }

    /** "Three militants, two soldiers and a civilian" are six; "three people, two men and a woman" three. */
    private boolean isOfSides(List<VictimGroup> members) {
        int head = members.get(0).head();
        return head >= 0 && VictimSides.isOwnSide(scene.tokens().lower(head));
    }

    /** "One of the two people who died", "one of the two killed": the two died. */
    private boolean isOfWhole(VictimGroup group, HarmCue cue) {
        boolean related =
                scene.tokens().is(group.end(), "who") || scene.tokens().is(group.end(), "that");
        boolean reduced = group.end() == cue.begin() && cue.form() == HarmCue.Form.PARTICIPLE;
        return group.partitive() && group.head() >= 0 && (related || reduced);
    }

    /** "Ann Lee, a nurse" and "a nurse, Ann Lee" are one. */
    private static boolean isApposition(Scene scene, int index) {
        VictimGroup before = scene.groups().get(index - 1);
        VictimGroup group = scene.groups().get(index);
        if (before.end() == group.begin()) {
            return isNamedBeside(scene, before, group);
        }
        boolean comma = !hasAnd(scene, before.end(), group.begin());
        boolean oneNamed = before.kind() == VictimGroup.Kind.NAME ^ group.kind() == VictimGroup.Kind.NAME;
        boolean described = isSomebody(scene, before)
                && group.kind() == VictimGroup.Kind.ONE
                && !group.other()
                && scene.tokens().is(group.end(), ",");
        return comma && group.isSingle() && (before.isSingle() && oneNamed || described);
    }

    /** "Her daughter Lia". */
    private static boolean isNamedBeside(Scene scene, VictimGroup group, VictimGroup next) {
        boolean one = (group.kind() == VictimGroup.Kind.ONE || group.kind() == VictimGroup.Kind.ONE_KNOWN)
                && scene.is(group.begin(), CasualtyWords.DETERMINER);
        return one && group.end() == next.begin() && next.kind() == VictimGroup.Kind.NAME;
    }

    /** "One other person, a woman,": one who is described only then. */
    private static boolean isSomebody(Scene scene, VictimGroup group) {
        return switch (scene.tokens().lower(group.head())) {
            case "person", "victim", "individual", "civilian", "resident" ->
                group.quantity() != null && group.quantity().value() == 1;
            default -> false;
        };
    }

    private static boolean isLinked(Scene scene, int index) {
        VictimGroup group = scene.groups().get(index);
        VictimGroup next = scene.groups().get(index + 1);
        int from = group.end();
        int to = next.begin();
        if (isBodies(scene, group) != isBodies(scene, next)
                || isHarmed(scene, next)
                || scene.tokens().is(to, "whose")
                || isBare(group) && !hasAnd(scene, from, to)) {
            return false;
        }
        if (to == from) {
            return isNamedBeside(scene, group, next);
        }
        if (to - from > LONGEST_LINK) {
            return false;
        }
        boolean joined = false;
        for (int i = from; i < to; i++) {
            boolean mark = scene.is(i, CasualtyWords.COMMA | CasualtyWords.AND);
            joined |= mark || scene.tokens().is(i, "well") || scene.tokens().is(i, "with");
            if (!mark && !isLinkWord(scene, i)) {
                return false;
            }
        }
        return joined;
    }

    /** "17 bodies and 43 wounded": the dead are apart. */
    static boolean isBodies(Scene scene, VictimGroup group) {
        return switch (scene.tokens().lower(group.end() - 1)) {
            case "bodies", "corpses", "body", "corpse" -> true;
            default -> false;
        };
    }

    /** "Five dead and two wounded men": the wounded are apart. */
    private static boolean isHarmed(Scene scene, VictimGroup group) {
        for (int i = group.begin() + 1; i < group.head(); i++) {
            if (scene.harmBegins(i)) {
                return true;
            }
        }
        return false;
    }

    /** "Six, including two children, and ten others": what follows the comma is no part. */
    private static boolean closesPart(Scene scene, int index) {
        if (!scene.tokens().is(scene.groups().get(index).end(), ",")) {
            return false;
        }
        int first = index;
        for (int i = 0; i < LONGEST_PART; i++) {
            VictimList part = new VictimList(scene, first, index);
            boolean told = scene.tokens().is(part.begin() - 1, ",") && scene.harmEnds(part.begin() - 1);
            if (part.isPart() || told) {
                return true;
            }
            if (first == 0 || !isLinked(scene, first - 1)) {
                return false;
            }
            first--;
        }
        return false;
    }

    private static boolean isBare(VictimGroup group) {
        return group.kind() == VictimGroup.Kind.BARE || group.kind() == VictimGroup.Kind.SEVERAL;
    }

    private static boolean isLinkWord(Scene scene, int token) {
        Tokens tokens = scene.tokens();
        if (tokens.is(token, "as")) {
            return tokens.is(token + 1, "well") || tokens.is(token - 1, "well");
        }
        if (scene.isInCue(token)) {
            return false;
        }
        return LINK_WORDS.contains(tokens.lower(token))
                || tokens.startsWithDigit(token)
                || tokens.isCapitalised(token) && !scene.is(token, CasualtyWords.BE | CasualtyWords.CLAUSE);
    }

    private static boolean hasAnd(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.is(i, CasualtyWords.AND)
                    || scene.tokens().is(i, "well")
                    || scene.tokens().is(i, "with")) {
                return true;
            }
        }
        return false;
    }

    /** "Killed one man and two women were hurt": the man is no part of the women. */
    private static boolean isObject(Scene scene, int index) {
        int before = scene.groups().get(index).begin() - 1;
        return scene.harmEnds(before + 1);
    }

    private static boolean isSubject(Scene scene, int index) {
        int after = scene.groups().get(index).end();
        return scene.is(after, CasualtyWords.BE | CasualtyWords.HAVE) || scene.harmBegins(after);
    }
}
