package org.dateline.extraction;

import java.util.List;
import java.util.Set;
import org.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Groups of people that are listed together and harmed together: "a couple and their two sons". */
record VictimList(Scene scene, int first, int last) {

    private static final int LONGEST_LINK = 9;
    private static final Set<String> PART_WORDS =
            Set.of("including", "includes", "included", "among", "mostly", "namely", "counting");
    private static final Set<String> LINK_WORDS = Set.of(
            "as",
            "well",
            "along",
            "together",
            "with",
            "also",
            "of",
            "from",
            "age",
            "aged",
            "jr.",
            "jr",
            "sr.",
            "iii",
            "plus",
            "then");

    /** The list that ends with a group. */
    static VictimList endingAt(Scene scene, int last) {
        int first = last;
        while (first > 0 && isLinked(scene, first - 1) && !isObject(scene, first - 1)) {
            first--;
        }
        return new VictimList(scene, first, last);
    }

    /** The list that begins with a group. */
    static VictimList startingAt(Scene scene, int first) {
        int last = first;
        while (last + 1 < scene.groups().size() && isLinked(scene, last) && !isSubject(scene, last + 1)) {
            last++;
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
        return tokens.is(before, "them") && tokens.is(before - 1, "among")
                || tokens.is(before, "were") && tokens.is(before - 1, "whom");
    }

    /** One claim for all of the list; null where no number is told. */
    @Nullable CasualtyClaim claim(HarmCue cue, String rule) {
        List<VictimGroup> groups = scene.groups();
        Quantity sum = null;
        int counted = 0;
        VictimGroup group = groups.get(first);
        for (int i = first; i <= last; i++) {
            VictimGroup next = groups.get(i);
            if (i > first && isApposition(i)) {
                continue;
            }
            Quantity quantity = next.quantity();
            if (quantity == null) {
                if (first == last) {
                    return null;
                }
                quantity = Quantity.vague(next.begin(), next.end(), 2);
            }
            sum = sum == null ? quantity : sum.plus(quantity);
            group = counted == 0 ? next : group;
            counted++;
        }
        if (sum == null || counted > 1 && sum.isZero()) {
            return null;
        }
        boolean known = group.kind() == VictimGroup.Kind.COUNTED_KNOWN && isPartitive(group);
        return new CasualtyClaim(
                scene.sentenceIndex(), cue.begin(), cue.harm(), sum, group, isPart() || known, counted > 1, rule);
    }

    private boolean isPartitive(VictimGroup group) {
        Quantity quantity = group.quantity();
        return quantity != null && scene.tokens().is(quantity.end(), "of");
    }

    /** "Ann Lee, a nurse" and "a nurse, Ann Lee" are one. */
    private boolean isApposition(int index) {
        VictimGroup before = scene.groups().get(index - 1);
        VictimGroup group = scene.groups().get(index);
        boolean comma = !hasAnd(scene, before.end(), group.begin());
        boolean oneNamed = before.kind() == VictimGroup.Kind.NAME ^ group.kind() == VictimGroup.Kind.NAME;
        return comma && before.isSingle() && group.isSingle() && oneNamed;
    }

    private static boolean isLinked(Scene scene, int index) {
        int from = scene.groups().get(index).end();
        int to = scene.groups().get(index + 1).begin();
        if (to - from > LONGEST_LINK || to == from) {
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

    private static boolean isLinkWord(Scene scene, int token) {
        Tokens tokens = scene.tokens();
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
        return scene.cues().stream().anyMatch(cue -> cue.end() == before + 1 && cue.form() != HarmCue.Form.NOUN);
    }

    private static boolean isSubject(Scene scene, int index) {
        int after = scene.groups().get(index).end();
        return scene.is(after, CasualtyWords.BE | CasualtyWords.HAVE)
                || scene.cues().stream().anyMatch(cue -> cue.begin() == after && cue.form() != HarmCue.Form.NOUN);
    }
}
