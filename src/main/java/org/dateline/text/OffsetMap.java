package org.dateline.text;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Turns the UTF-16 offsets of one text into the unit a reader asked for. */
public final class OffsetMap {

    private static final OffsetMap UTF16 = new OffsetMap(new int[0]);

    private final int[] pairs;

    private OffsetMap(int[] pairs) {
        this.pairs = pairs;
    }

    public static OffsetMap of(String text, OffsetUnit unit) {
        return unit == OffsetUnit.UTF16 ? UTF16 : new OffsetMap(surrogatePairs(text));
    }

    /** From what {@link #pairsOf} gave for the text, so that the text itself need not be read again. */
    public static OffsetMap ofPairs(String pairs, OffsetUnit unit) {
        if (unit == OffsetUnit.UTF16 || pairs.isEmpty()) {
            return UTF16;
        }
        return new OffsetMap(
                Arrays.stream(pairs.split(",")).mapToInt(Integer::parseInt).toArray());
    }

    /** The offsets of the characters that take two UTF-16 units, with commas between; mostly there are none. */
    public static String pairsOf(String text) {
        return Arrays.stream(surrogatePairs(text)).mapToObj(Integer::toString).collect(Collectors.joining(","));
    }

    public Span map(Span span) {
        return pairs.length == 0 ? span : new Span(map(span.begin()), map(span.end()));
    }

    private int map(int offset) {
        int found = Arrays.binarySearch(pairs, offset);
        return offset - (found >= 0 ? found : -found - 1);
    }

    private static int[] surrogatePairs(String text) {
        return IntStream.range(0, text.length() - 1)
                .filter(i -> Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1)))
                .toArray();
    }
}
