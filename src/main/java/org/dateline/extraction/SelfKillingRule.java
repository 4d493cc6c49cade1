package org.dateline.extraction;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One who killed himself. {@code The gunman committed suicide.} Another: "before turning the gun on himself". */
final class SelfKillingRule implements CasualtyRule {

    private static final Set<String> LAST_WORDS = Set.of("himself", "herself", "self", "suicide", "life");

    @Override
    public List<CasualtyClaim> read(Scene scene, HarmCue cue) {
        int last = cue.end() - 1;
        boolean ofSelf = cue.form() == HarmCue.Form.PREDICATE
                && cue.harm() == Harm.KILLED
                && LAST_WORDS.contains(scene.tokens().lower(last))
                && !scene.tokens().lower(cue.begin()).startsWith("los");
        if (!ofSelf || Predicate.before(scene, cue).negated()) {
            return List.of();
        }
        int begin = scene.is(last, CasualtyWords.SELF) ? last : cue.begin();
        Quantity quantity = Quantity.exactly(begin, cue.end(), 1);
        VictimGroup group =
                new VictimGroup(begin, cue.end(), -1, VictimGroup.Kind.SELF, quantity, false, gender(scene, cue), -1);
        CasualtyClaim self = new CasualtyClaim(
                scene.sentenceIndex(), cue.begin(), cue.end(), Harm.KILLED, quantity, group, false, false, ruleName());
        CasualtyClaim others = others(scene, cue);
        return others == null ? List.of(self) : List.of(self, others);
    }

    /** "Killed himself and six others". */
    private @Nullable CasualtyClaim others(Scene scene, HarmCue cue) {
        int index = scene.is(cue.end(), CasualtyWords.AND) ? scene.groupAt(cue.end() + 1) : -1;
        if (index < 0) {
            return null;
        }
        int after = scene.groups().get(index).end();
        boolean subject = scene.is(after, CasualtyWords.BE | CasualtyWords.HAVE) || scene.harmBegins(after);
        return subject ? null : VictimList.startingAt(scene, index).claim(cue, ruleName());
    }

    private static char gender(Scene scene, HarmCue cue) {
        for (int i = cue.begin(); i < cue.end(); i++) {
            switch (scene.tokens().lower(i)) {
                case "himself", "his" -> {
                    return 'm';
                }
                case "herself", "her" -> {
                    return 'f';
                }
                default -> {}
            }
        }
        return '-';
    }
}
