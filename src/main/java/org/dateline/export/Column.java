package org.dateline.export;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column of a table: its name in the header, and the value of a row in it, null where that is unknown. */
record Column<T>(String name, Function<T, @Nullable Object> value) {

    static <T> Column<T> of(String name, Function<T, @Nullable Object> value) {
        return new Column<>(name, value);
    }

    /** Columns of a part of the row; all are empty where the row has no such part. */
    static <T, P> List<Column<T>> within(Function<T, @Nullable P> part, List<Column<P>> columns) {
        return columns.stream()
                .map(column -> new Column<T>(column.name, row -> {
                    P found = part.apply(row);
                    return found == null ? null : column.value.apply(found);
                }))
                .toList();
    }

    @SafeVarargs
    static <T> List<Column<T>> join(List<Column<T>>... parts) {
        return Arrays.stream(parts).flatMap(Collection::stream).toList();
    }
}
