package org.dateline.extraction;

import java.util.List;

/**
 * The victims follow the verb for the harm. {@code The blast killed 12 people.} Another: "wounding at least 30 others".
 */
final class ObjectAfterCueRule implements CasualtyRule {

    @Override
    public List<CasualtyClaim> read(Scene scene, HarmCue cue) {
        if (cue.form() != HarmCue.Form.PARTICIPLE && cue.form() != HarmCue.Form.VERB) {
            return List.of();
        }
        if (cue.form() == HarmCue.Form.PARTICIPLE
                && Predicate.before(scene, cue).passive()) {
            return List.of();
        }
        int at = cue.end();
        if (scene.is(at, CasualtyWords.BE) && isInverted(scene, cue)) {
            at++;
        }
        while (scene.is(at, CasualtyWords.ADVERB) && scene.groupAt(at) < 0) {
            at++;
        }
        if (scene.tokens().is(at, "a")
                && scene.tokens().is(at + 1, "total")
                && scene.tokens().is(at + 2, "of")) {
            at += 3;
        }
        int index = scene.groupAt(at);
        if (index < 0 || isSubjectOfNext(scene, index)) {
            return List.of();
        }
        VictimList list = VictimList.startingAt(scene, index);
        if (scene.tokens().lower(cue.begin()).startsWith("hurt") && isUncounted(scene, list)) {
            return List.of();
        }
        if (scene.tokens().lower(cue.begin()).startsWith("cost")
                && cue.end() == cue.begin() + 1
                && !isLife(scene, list)) {
            return List.of();
        }
        HarmCue whole = isFatal(scene, cue, list) ? new HarmCue(cue.begin(), cue.end(), Harm.KILLED, cue.form()) : cue;
        CasualtyClaim claim = list.claim(whole, ruleName());
        return claim == null ? List.of() : List.of(claim);
    }

    /** "The tax hurts farmers" hurts nobody. */
    private static boolean isUncounted(Scene scene, VictimList list) {
        VictimGroup group = scene.groups().get(list.first());
        Quantity quantity = group.quantity();
        return quantity == null
                || quantity.isVague()
                || group.kind() == VictimGroup.Kind.HE
                || group.kind() == VictimGroup.Kind.NAME;
    }

    /** "Cost 19 people their lives", but not "cost two men their jobs". */
    private static boolean isLife(Scene scene, VictimList list) {
        String last = scene.tokens().lower(list.end() + 1);
        return scene.is(list.end(), CasualtyWords.DETERMINER) && (last.equals("lives") || last.equals("life"));
    }

    /** "Stabbed two men to death", "shot his wife dead". */
    private static boolean isFatal(Scene scene, HarmCue cue, VictimList list) {
        boolean dead = scene.tokens().is(list.end(), "dead")
                || scene.tokens().is(list.end(), "to") && scene.tokens().is(list.end() + 1, "death");
        return cue.harm() == Harm.STRUCK && dead;
    }

    /** "Killed were Ann Lee and Bo Li", "also killed was a driver". */
    private static boolean isInverted(Scene scene, HarmCue cue) {
        int before = cue.begin() - 1;
        return before < scene.begin() || scene.tokens().is(before, "also") || scene.is(before, CasualtyWords.STOP);
    }

    /** "1 killed 3 wounded": the three are not the killed. */
    private static boolean isSubjectOfNext(Scene scene, int index) {
        int after = scene.groups().get(index).end();
        return scene.is(after, CasualtyWords.BE)
                || scene.harmBegins(after) && !scene.tokens().is(after, "dead");
    }
}
