package org.dateline.extraction;

import java.util.List;
import java.util.Set;

/** One who killed himself. {@code The gunman committed suicide.} Another: "before turning the gun on himself". */
final class SelfKillingRule implements CasualtyRule {

    private static final Set<String> LAST_WORDS = Set.of("himself", "herself", "self", "suicide", "life");

    @Override
    public List<CasualtyClaim> read(Scene scene, HarmCue cue) {
        int last = cue.end() - 1;
        boolean self = cue.form() == HarmCue.Form.PREDICATE
                && cue.harm() == Harm.KILLED
                && LAST_WORDS.contains(scene.tokens().lower(last))
                && !scene.tokens().lower(cue.begin()).startsWith("los");
        if (!self || Predicate.before(scene, cue).negated()) {
            return List.of();
        }
        int begin = scene.is(last, CasualtyWords.SELF) ? last : cue.begin();
        Quantity quantity = Quantity.exactly(begin, cue.end(), 1);
        VictimGroup group =
                new VictimGroup(begin, cue.end(), -1, VictimGroup.Kind.SELF, quantity, false, gender(scene, cue), -1);
        return List.of(new CasualtyClaim(
                scene.sentenceIndex(), cue.begin(), cue.end(), Harm.KILLED, quantity, group, false, false, ruleName()));
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
