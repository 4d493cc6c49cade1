package org.dateline.revision;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.dateline.extraction.Toll;
import org.dateline.fact.Interval;
import org.dateline.fact.Outcome;
import org.jspecify.annotations.Nullable;

/** How the toll of an outcome differs between two readings, as served. */
@Schema(description = "How the toll of an outcome moved")
record TollChange(
        Outcome outcome,

        @Schema(description = "Null where the earlier text gave no figure")
        Toll.@Nullable Figure before,

        @Schema(description = "Null where the later text gives no figure")
        Toll.@Nullable Figure after,

        @Schema(example = "the toll of the killed rose from 39 to 45")
        String sentence) {

    static List<TollChange> between(Toll before, Toll after) {
        List<TollChange> changes = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            Toll.Figure earlier = before.figures().get(outcome);
            Toll.Figure later = after.figures().get(outcome);
            String moved = moved(earlier, later);
            if (moved != null) {
                changes.add(new TollChange(
                        outcome, earlier, later, "the toll of " + Outcomes.inWords(outcome) + " " + moved));
            }
        }
        return changes;
    }

    private static @Nullable String moved(Toll.@Nullable Figure before, Toll.@Nullable Figure after) {
        if (before == null) {
            return after == null ? null : "is " + bounds(after).inWords() + ", before there was none";
        }
        if (after == null) {
            return "was " + bounds(before).inWords() + ", now there is none";
        }
        Interval earlier = bounds(before);
        Interval later = bounds(after);
        return earlier.equals(later) ? null : Movement.inWords(earlier, later);
    }

    private static Interval bounds(Toll.Figure figure) {
        return new Interval(figure.low(), figure.open() ? null : figure.high());
    }
}
