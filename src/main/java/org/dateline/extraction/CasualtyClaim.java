package org.dateline.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure as one rule read it, before the article is looked at as a whole.
 *
 * @param sentence index of its sentence
 * @param cue index of the first token of its cue
 * @param cueEnd index after the last token of its cue
 * @param group the victims, or null where a figure stands without any; of a list, its last member
 * @param part of another claim, by its own words ("including five children", "one of them")
 * @param derived a sum over a list
 * @param members of a list the groups that are counted in it, each with its own number
 * @param earlier replaced by the other figure of the same cue
 */
record CasualtyClaim(
        int sentence,
        int cue,
        int cueEnd,
        Harm harm,
        Quantity quantity,
        @Nullable VictimGroup group,
        boolean part,
        boolean derived,
        boolean earlier,
        String rule,
        List<VictimGroup> members) {

    CasualtyClaim {
        members = List.copyOf(members);
    }

    CasualtyClaim(
            int sentence,
            int cue,
            int cueEnd,
            Harm harm,
            Quantity quantity,
            @Nullable VictimGroup group,
            boolean part,
            boolean derived,
            String rule) {
        this(sentence, cue, cueEnd, harm, quantity, group, part, derived, false, rule, List.of());
    }

    /** The same figure as a sum over these groups. */
    CasualtyClaim over(List<VictimGroup> groups) {
        return new CasualtyClaim(sentence, cue, cueEnd, harm, quantity, group, part, derived, earlier, rule, groups);
    }

    /** The same figure as one that the article itself replaces. */
    CasualtyClaim asEarlier() {
        return new CasualtyClaim(sentence, cue, cueEnd, harm, quantity, group, part, derived, true, rule, members);
    }

    /** The same figure for another harm. */
    CasualtyClaim as(Harm other) {
        return new CasualtyClaim(sentence, cue, cueEnd, other, quantity, group, part, derived, earlier, rule, members);
    }

    /** The same figure as a part of those of another claim, with its harm. */
    CasualtyClaim asPart(Harm ofAll) {
        return new CasualtyClaim(sentence, cue, cueEnd, ofAll, quantity, group, true, derived, earlier, rule, members);
    }

    /** Whether it tells of one person. */
    boolean isSingle() {
        return !derived && group != null && group.isSingle() && !quantity.isZero();
    }

    boolean isOther() {
        return !derived && group != null && group.other();
    }
}
