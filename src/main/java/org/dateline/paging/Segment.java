package org.dateline.paging;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of what comes behind an entry: its first keys are those of the entry, the next is greater, or unknown. All parts one
 * after the other are the rest of the list in its order, and an index over the keys leads to the begin of each; it would
 * not to that of a test with "or".
 */
record Segment(int same, boolean unknown) {

    /** @param values those of the entry, for each key */
    static List<Segment> behind(List<Key> keys, List<@Nullable Object> values) {
        List<Segment> segments = new ArrayList<>();
        for (int same = keys.size() - 1; same >= 0; same--) {
            if (values.get(same) != null) {
                segments.add(new Segment(same, false));
                if (keys.get(same).unknownLast()) {
                    segments.add(new Segment(same, true));
                }
            }
        }
        return segments;
    }

    Predicate test(List<Key> keys, List<@Nullable Object> values, CriteriaBuilder builder) {
        Key next = keys.get(same);
        Object value = values.get(same);
        Stream<Predicate> first = Stream.iterate(0, i -> i < same, i -> i + 1)
                .map(i -> keys.get(i).is(builder, values.get(i)));
        Predicate rest = unknown || value == null ? next.is(builder, null) : next.isBehind(builder, value);
        return builder.and(Stream.concat(first, Stream.of(rest)).toList());
    }
}
