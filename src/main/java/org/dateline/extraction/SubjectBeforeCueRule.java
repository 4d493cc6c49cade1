package org.dateline.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** "Three people, including a child, were killed", "a man died", "two dead": the victims stand before. */
final class SubjectBeforeCueRule implements CasualtyRule {

    private static final int FARTHEST = 30;
    private static final Set<String> STATES =
            Set.of("dead", "missing", "deceased", "homeless", "critically", "fatally", "mortally", "with");
    private static final Set<String> LINKS = Set.of(
            "who",
            "whom",
            "that",
            "identified",
            "named",
            "known",
            "aged",
            "age",
            "believed",
            "described",
            "living",
            "inside",
            "near",
            "outside",
            "also",
            "all",
            "both",
            "each",
            "were",
            "critically",
            "-",
            "\"",
            "”",
            "including",
            "driving",
            "riding",
            "traveling",
            "travelling",
            "standing",
            "sitting",
            "walking",
            "working",
            "shot",
            "wounded",
            "injured",
            "hit",
            "struck",
            "taken",
            "attending",
            "listed",
            "reported",
            "whose",
            "involved",
            "killed",
            "trapped",
            "found",
            "left",
            "'s");

    @Override
    public List<CasualtyClaim> read(Scene scene, HarmCue cue) {
        if (cue.form() != HarmCue.Form.PARTICIPLE && cue.form() != HarmCue.Form.PREDICATE) {
            return List.of();
        }
        Predicate predicate = Predicate.before(scene, cue);
        if (predicate.negated()) {
            return List.of();
        }
        List<CasualtyClaim> claims = new ArrayList<>();
        int index = scene.groupBefore(predicate.begin());
        int to = predicate.begin();
        while (index >= 0 && isWithin(scene, index, to, cue, predicate)) {
            VictimList list = VictimList.endingAt(scene, index);
            boolean part = list.isPart();
            boolean object = isAfterPreposition(scene, list) && !part;
            if (!object) {
                CasualtyClaim claim = list.claim(cue, name());
                if (claim != null && !(isReduced(cue, predicate) && claim.part() && !part)) {
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
        if (!predicate.auxiliary() && (state || cue.form() == HarmCue.Form.PARTICIPLE)) {
            return onlyAges(scene, from, to);
        }
        if (!scene.is(from, CasualtyWords.COMMA | CasualtyWords.PREPOSITION)
                && !LINKS.contains(scene.tokens().lower(from))) {
            return false;
        }
        return !hasClause(scene, from, to);
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

    private static boolean hasClause(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.is(i, CasualtyWords.STOP)
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
        return scene.is(before, CasualtyWords.PREPOSITION)
                && !scene.tokens().is(before, "including")
                && !isLead(scene, before);
    }

    /** "Over", "about" and their like stand before a figure without being its preposition. */
    private static boolean isLead(Scene scene, int token) {
        return switch (scene.tokens().lower(token)) {
            case "about", "around", "over", "under", "up", "past", "off", "out", "during" -> true;
            default -> false;
        };
    }
}
