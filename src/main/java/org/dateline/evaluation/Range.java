package org.dateline.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A figure from {@code low} to {@code high}; null is open, or not known. */
record Range(@Nullable Double low, @Nullable Double high) {

    private static final double SLACK = 0.2;
    private static final double OPEN_UP_TO = 1.25;

    static Range of(@Nullable Integer low, @Nullable Integer high) {
        Integer least = low == null ? high : low;
        return new Range(least == null ? null : Double.valueOf(least), high == null ? null : Double.valueOf(high));
    }

    /** Null where the gold does not tell: a number, or {@code {"min", "max"}}. */
    static @Nullable Range of(JsonNode facts, String field) {
        JsonNode value = facts.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isNumber()) {
            return new Range(value.doubleValue(), value.doubleValue());
        }
        if (!value.isObject()) {
            throw malformed(field, value);
        }
        Double low = bound(value, List.of("min", "low"), field);
        Double high = bound(value, List.of("max", "high"), field);
        return low == null && high == null ? null : new Range(low == null ? high : low, high);
    }

    private static @Nullable Double bound(JsonNode range, List<String> names, String field) {
        JsonNode bound =
                names.stream().filter(range::has).findFirst().map(range::get).orElse(null);
        if (bound == null || bound.isNull()) {
            return null;
        }
        if (!bound.isNumber()) {
            throw malformed(field, range);
        }
        return bound.doubleValue();
    }

    private static GoldException malformed(String field, JsonNode value) {
        return new GoldException("the field \"" + field + "\" must be a number, {\"min\", \"max\"} or null, not "
                + GoldText.shortened(value));
    }

    boolean isPositive() {
        return low != null && low > 0;
    }

    boolean isZero() {
        return (high == null || high == 0) && (low == null || low == 0);
    }

    /** Whether this shares a point with the gold and is no wider than it by more than a fifth of the figure. */
    boolean hits(Range gold) {
        if (low == null) {
            return false;
        }
        double goldLow = gold.low == null ? 0 : gold.low;
        double goldHigh = gold.high == null ? goldLow : gold.high;
        if (high == null && low <= goldHigh && goldHigh <= OPEN_UP_TO * low + 1) {
            return true;
        }
        double most = high == null ? low : high;
        return low <= goldHigh && most >= goldLow && most - low <= (goldHigh - goldLow) + Math.max(1, SLACK * goldHigh);
    }

    @Override
    public String toString() {
        if (low == null) {
            return "unknown";
        }
        return high == null
                ? number(low) + " or more"
                : low.equals(high) ? number(low) : number(low) + " to " + number(high);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
