package org.dateline.transfer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table whose rows are moved.
 *
 * @param columns by name, so that it does not matter in which order migrations added them
 * @param key the columns of its primary key, in order; empty where it has none
 * @param references the other tables that its rows refer to
 * @param selfReferences the columns that refer to a row of the same table by its key
 */
record Table(String name, List<Column> columns, List<String> key, Set<String> references, Set<String> selfReferences) {

    Table {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        references = Set.copyOf(references);
        selfReferences = Set.copyOf(selfReferences);
        if (!selfReferences.isEmpty() && key.size() != 1) {
            throw new IllegalStateException(
                    "The rows of " + name + " refer to each other, so they need a key of one column.");
        }
    }

    String quoted() {
        return '"' + name + '"';
    }

    /** All rows in an order that is the same on both databases. */
    String select(Vendor vendor) {
        return "select %s from %s order by %s"
                .formatted(
                        names(), quoted(), sorted().stream().map(vendor::order).collect(Collectors.joining(", ")));
    }

    String insert() {
        return "insert into %s (%s) values (%s)"
                .formatted(
                        quoted(), names(), columns.stream().map(column -> "?").collect(Collectors.joining(", ")));
    }

    boolean hasLongTexts() {
        return columns.stream().anyMatch(column -> column.kind() == ValueKind.TEXT);
    }

    private List<Column> sorted() {
        return key.isEmpty()
                ? columns
                : key.stream()
                        .flatMap(name ->
                                columns.stream().filter(column -> column.name().equals(name)))
                        .toList();
    }

    private String names() {
        return columns.stream().map(Column::quoted).collect(Collectors.joining(", "));
    }
}
