package org.dateline.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One kind of facts as rows of columns, and as what stands for a row in JSON. */
record Table<T>(String type, List<Column<T>> columns, Function<T, Object> json) {

    Table {
        columns = List.copyOf(columns);
    }

    List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    /** The values of a row by the names of their columns. */
    Map<String, @Nullable Object> cells(T row) {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        columns.forEach(column -> cells.put(column.name(), column.value().apply(row)));
        return cells;
    }
}
