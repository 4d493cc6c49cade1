package org.dateline.export;

import java.util.List;

/** A fact as the JSON API serves it, and the article that tells it. */
record Told<T>(T fact, Origin origin) {

    /** A table of such facts: the columns of the fact, then those of its article. */
    static <T> Table<Told<T>> table(String type, List<Column<T>> columns) {
        return new Table<>(
                type,
                Column.join(Column.within(Told::fact, columns), Column.within(Told::origin, Origin.COLUMNS)),
                Told::fact);
    }
}
