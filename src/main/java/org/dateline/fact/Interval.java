package org.dateline.fact;

import org.jspecify.annotations.Nullable;

/** A number of people as least and greatest, both included; null is open, and nobody counts fewer than none. */
public record Interval(@Nullable Integer low, @Nullable Integer high) {

    public Interval {
        if (low != null && low < 0 || high != null && high < 0 || low != null && high != null && low > high) {
            throw new IllegalArgumentException("not an interval: " + low + " to " + high);
        }
    }

    /** Both bounds are open: nothing is known. */
    public boolean isUnknown() {
        return low == null && high == null;
    }

    /** Whether every number of the other is one of this. */
    public boolean contains(Interval other) {
        return least() <= other.least() && other.most() <= most();
    }

    /** The numbers that fit both; null where none does. */
    public @Nullable Interval common(Interval other) {
        long least = Math.max(least(), other.least());
        long most = Math.min(most(), other.most());
        if (least > most) {
            return null;
        }
        return new Interval(low == null && other.low == null ? null : bound(least), bound(most));
    }

    /** How the numbers of this stand to those of the other. */
    public Relation relationTo(Interval other) {
        if (isUnknown() || other.isUnknown()) {
            return Relation.INCOMPARABLE;
        }
        if (common(other) == null) {
            return Relation.DISJOINT;
        }
        if (contains(other)) {
            return other.contains(this) ? Relation.AGREE : Relation.SUBSET;
        }
        return other.contains(this) ? Relation.SUBSET : Relation.OVERLAP;
    }

    /** So many times as many; an open bound stays open. */
    public Interval times(int factor) {
        return new Interval(times(low, factor), times(high, factor));
    }

    /** In words: "100", "200 to 300", "201 or more", "at most 9". */
    public String inWords() {
        if (low == null) {
            return high == null ? "any number" : "at most " + high;
        }
        if (high == null) {
            return low + " or more";
        }
        return low.equals(high) ? low.toString() : low + " to " + high;
    }

    private long least() {
        return low == null ? 0 : low;
    }

    private long most() {
        return high == null ? Long.MAX_VALUE : high;
    }

    private static @Nullable Integer bound(long value) {
        return value == Long.MAX_VALUE ? null : Integer.valueOf((int) value);
    }

    private static @Nullable Integer times(@Nullable Integer bound, int factor) {
        return bound == null ? null : (int) Math.min(Integer.MAX_VALUE, (long) bound * factor);
    }
}
