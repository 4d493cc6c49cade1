package org.dateline.transfer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Inserts the rows of one table in batches.
 *
 * <p>A row may refer to one of the same table that comes later, as a merged person does: until that has come, it refers
 * to nothing, or to itself where it must refer to one.
 */
final class RowWriter implements AutoCloseable {

    private static final int ROWS_A_BATCH = 1000;
    private static final int CHARACTERS_A_BATCH = 4_000_000;
    private static final int ROWS_A_REPORT = 100_000;

    private final Connection connection;
    private final Table table;
    private final BiConsumer<String, Long> progress;
    private final PreparedStatement insert;
    private final NavigableMap<Long, List<Reference>> ahead = new TreeMap<>();
    private int rows;
    private long size;
    private long last = Long.MIN_VALUE;
    private long count;

    RowWriter(Connection connection, Table table, BiConsumer<String, Long> progress) throws SQLException {
        this.connection = connection;
        this.table = table;
        this.progress = progress;
        this.insert = connection.prepareStatement(table.insert());
    }

    Table table() {
        return table;
    }

    /** @param length of the row as a line */
    void add(JsonNode row, int length) throws SQLException {
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            insert.setObject(i + 1, value(column, row));
        }
        insert.addBatch();
        last = table.selfReferences().isEmpty() ? last : key(row);
        size += length;
        if (++rows >= ROWS_A_BATCH || size >= CHARACTERS_A_BATCH) {
            flush();
        }
        if (++count % ROWS_A_REPORT == 0) {
            progress.accept(table.name(), count);
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }

    /** To be called after the last row. */
    void finish() throws SQLException {
        flush();
        refer(ahead);
        progress.accept(table.name(), count);
    }

    private @Nullable Object value(Column column, JsonNode row) {
        JsonNode value = row.path(column.name());
        if (table.selfReferences().contains(column.name()) && !value.isNull() && value.longValue() > key(row)) {
            ahead.computeIfAbsent(value.longValue(), key -> new ArrayList<>()).add(new Reference(column, key(row)));
            return column.nullable() ? null : key(row);
        }
        return column.kind().parse(value);
    }

    private long key(JsonNode row) {
        return row.path(table.key().get(0)).longValue();
    }

    private void flush() throws SQLException {
        if (rows > 0) {
            insert.executeBatch();
        }
        rows = 0;
        size = 0;
        refer(ahead.headMap(last, true));
    }

    private void refer(NavigableMap<Long, List<Reference>> come) throws SQLException {
        for (var references : come.entrySet()) {
            for (Reference reference : references.getValue()) {
                try (PreparedStatement update = connection.prepareStatement("update %s set %s = ? where \"%s\" = ?"
                        .formatted(
                                table.quoted(),
                                reference.column().quoted(),
                                table.key().get(0)))) {
                    update.setLong(1, references.getKey());
                    update.setLong(2, reference.key());
                    update.executeUpdate();
                }
            }
        }
        come.clear();
    }

    /** A row whose column is to refer to one that has not come yet. */
    private record Reference(Column column, long key) {}
}
