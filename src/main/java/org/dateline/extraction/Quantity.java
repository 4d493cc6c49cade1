package org.dateline.extraction;

import org.dateline.fact.Hedge;
import org.jspecify.annotations.Nullable;

/**
 * A number of people as worded: "More than 200", "two dozen", "no".
 *
 * @param begin index of its first token
 * @param end index after its last token
 * @param low null is open
 * @param high null is open
 */
record Quantity(
        int begin, int end, @Nullable Integer low, @Nullable Integer high, Hedge hedge) {

    static Quantity exactly(int begin, int end, int value) {
        return new Quantity(begin, end, value, value, Hedge.NONE);
    }

    static Quantity vague(int begin, int end, int least) {
        return new Quantity(begin, end, least, null, Hedge.VAGUE);
    }

    boolean isVague() {
        return hedge == Hedge.VAGUE;
    }

    boolean isZero() {
        return high != null && high == 0;
    }

    /** The figure itself, as far as one number tells it. */
    int value() {
        if (low != null) {
            return low;
        }
        return high == null ? 0 : high;
    }

    Quantity spanning(int newBegin, int newEnd) {
        return new Quantity(newBegin, newEnd, low, high, hedge);
    }

    /** This one and another, as one number of people. */
    Quantity plus(Quantity other) {
        Integer newLow = low == null || other.low == null ? null : Integer.valueOf(low + other.low);
        Integer newHigh = high == null || other.high == null ? null : Integer.valueOf(high + other.high);
        Hedge newHedge = hedge == Hedge.NONE ? other.hedge : hedge;
        return new Quantity(Math.min(begin, other.begin), Math.max(end, other.end), newLow, newHigh, newHedge);
    }
}
