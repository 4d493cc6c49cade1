package org.dateline.export;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Any fact of an article, told from those of other kinds by its type. */
record ArticleFact(String type, Map<String, @Nullable Object> cells, Object fact) {

    /** All columns that any kind of fact has, each name once. */
    static final Table<ArticleFact> TABLE = new Table<>("fact", columns(), ArticleFact::line);

    static <T> ArticleFact of(Table<Told<T>> table, Told<T> told) {
        return new ArticleFact(table.type(), table.cells(told), table.json().apply(told));
    }

    private Line line() {
        return new Line(type, fact);
    }

    private static List<Column<ArticleFact>> columns() {
        Set<String> names = new LinkedHashSet<>();
        for (Table<?> table : List.of(
                QuoteTable.TABLE,
                ActorTables.PERSONS_IN_ARTICLE,
                ActorTables.ORGANISATIONS_IN_ARTICLE,
                CasualtyEstimateTable.TABLE)) {
            names.addAll(table.header());
        }
        List<Column<ArticleFact>> columns = new ArrayList<>();
        columns.add(Column.of("type", ArticleFact::type));
        names.forEach(name -> columns.add(Column.of(name, row -> row.cells.get(name))));
        return columns;
    }

    /** The type, then the fields of the fact. */
    record Line(String type, @JsonUnwrapped Object fact) {}
}
