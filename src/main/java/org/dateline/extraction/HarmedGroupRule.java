package org.dateline.extraction;

import java.util.List;

/**
 * The harm stands inside the words for the victims. {@code Rescuers carried three wounded climbers to the hut.} Forms:
 * "dozens of his wounded men", "three missing climbers".
 */
final class HarmedGroupRule implements CasualtyRule {

    @Override
    public List<CasualtyClaim> read(Scene scene, HarmCue cue) {
        if (cue.form() == HarmCue.Form.NOUN
                || cue.form() == HarmCue.Form.TOLL
                || cue.harm() == Harm.STRUCK
                || scene.tokens().is(cue.begin(), "dying")) {
            return List.of();
        }
        int index = scene.groupBefore(cue.begin()) + 1;
        if (index >= scene.groups().size() || scene.groups().get(index).begin() > cue.begin()) {
            return List.of();
        }
        VictimGroup group = scene.groups().get(index);
        Quantity quantity = group.quantity();
        if (group.head() < cue.end() || quantity == null || cue.begin() < quantity.end() && !group.isSingle()) {
            return List.of();
        }
        boolean part = group.kind() == VictimGroup.Kind.COUNTED_KNOWN;
        return List.of(new CasualtyClaim(
                scene.sentenceIndex(), cue.begin(), cue.end(), cue.harm(), quantity, group, part, false, ruleName()));
    }
}
