package org.dateline.extraction;

import java.util.List;

/** "The blast killed 12 people", "wounding at least 30 others": the victims follow. */
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
        while (scene.is(at, CasualtyWords.ADVERB) && scene.groupAt(at) < 0) {
            at++;
        }
        int index = scene.groupAt(at);
        if (index < 0 || isSubjectOfNext(scene, index)) {
            return List.of();
        }
        CasualtyClaim claim = VictimList.startingAt(scene, index).claim(cue, name());
        return claim == null ? List.of() : List.of(claim);
    }

    /** "1 killed 3 wounded": the three are not the killed. */
    private static boolean isSubjectOfNext(Scene scene, int index) {
        int after = scene.groups().get(index).end();
        return scene.is(after, CasualtyWords.BE)
                || scene.cues().stream().anyMatch(next -> next.begin() == after && next.form() != HarmCue.Form.NOUN);
    }
}
