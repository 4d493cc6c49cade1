package org.dateline.extraction;

import java.util.List;
import org.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Some of the victims, told of behind them: "including five children", "among them two nurses", "four of them women". */
final class VictimPart {

    private static final int FARTHEST = 20;

    private VictimPart() {}

    /** The claim for a part of the victims of another claim; null where none is told. */
    static @Nullable CasualtyClaim behind(Scene scene, HarmCue cue, CasualtyClaim whole) {
        if (whole.part() || whole.isSingle() || whole.quantity().isZero()) {
            return null;
        }
        VictimGroup victims = whole.group();
        int end = whole.quantity().end();
        int from = victims == null ? Math.max(cue.end(), end) : Math.max(end, victims.end());
        int to = Math.min(scene.end(), from + FARTHEST);
        for (int i = from; i < to; i++) {
            if (scene.is(i, CasualtyWords.STOP) || scene.harmBegins(i) && i > cue.begin()) {
                return null;
            }
            int begin = opening(scene.tokens(), i);
            if (begin > i) {
                return part(scene, cue, whole, scene.groupAt(begin));
            }
            int group = scene.groupAt(i);
            if (group >= 0) {
                return isOfThem(scene, group) ? part(scene, cue, whole, group) : null;
            }
        }
        return null;
    }

    /** Index after words that open a part, or the token itself where none begin there. */
    private static int opening(Tokens tokens, int at) {
        return switch (tokens.lower(at)) {
            case "including" -> at + 1;
            case "among" -> tokens.is(at + 1, "them") || tokens.is(at + 1, "whom") ? at + 2 : at;
            default -> at;
        };
    }

    /** "Four of them women": a number of them, then who they are. */
    private static boolean isOfThem(Scene scene, int index) {
        VictimGroup group = scene.groups().get(index);
        String last = scene.tokens().lower(group.end() - 1);
        return (last.equals("them") || last.equals("whom"))
                && scene.is(group.end(), CasualtyWords.PERSON | CasualtyWords.PEOPLE);
    }

    private static @Nullable CasualtyClaim part(Scene scene, HarmCue cue, CasualtyClaim whole, int index) {
        if (index < 0) {
            return null;
        }
        VictimList list = VictimList.startingAt(scene, index);
        List<VictimGroup> groups = scene.groups();
        for (int i = index; i <= list.last(); i++) {
            VictimGroup.Kind kind = groups.get(i).kind();
            if (kind != VictimGroup.Kind.COUNTED
                    && kind != VictimGroup.Kind.COUNTED_KNOWN
                    && kind != VictimGroup.Kind.ONE) {
                return null;
            }
        }
        CasualtyClaim told = list.claim(cue, whole.rule());
        if (told == null || told.quantity().value() >= whole.quantity().value()) {
            return null;
        }
        boolean apart = scene.harmBegins(list.end()) || scene.tokens().is(list.end(), "who");
        return apart ? null : told.asPart(whole.harm());
    }
}
