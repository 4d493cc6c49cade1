package org.dateline.revision;

import java.util.Comparator;
import org.dateline.fact.Interval;
import org.jspecify.annotations.Nullable;

/** How a figure moved: "rose from 39 to 45"; it rose where no bound fell and one rose. */
final class Movement {

    private static final Comparator<@Nullable Integer> LOW = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<@Nullable Integer> HIGH = Comparator.nullsLast(Comparator.naturalOrder());

    private Movement() {}

    static String inWords(Interval before, Interval after) {
        int low = LOW.compare(after.low(), before.low());
        int high = HIGH.compare(after.high(), before.high());
        String moved = Math.min(low, high) >= 0 && Math.max(low, high) > 0 ? "rose" : "changed";
        if (Math.max(low, high) <= 0 && Math.min(low, high) < 0) {
            moved = "fell";
        }
        return moved + " from " + before.inWords() + " to " + after.inWords();
    }
}
