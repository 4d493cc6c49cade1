package org.dateline.transfer;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Reads a whole store as lines, the same ones whichever database holds it. */
final class StoreReader {

    /** A few rows with texts of the greatest size fit into memory, and rows without any can come by the thousand. */
    private static final int LONG_ROWS = 16;

    private static final int SHORT_ROWS = 1000;
    private static final int ROWS_A_REPORT = 100_000;

    private final Connection connection;
    private final Vendor vendor;
    private final BiConsumer<String, Long> progress;

    /** @param progress told the table and how many of its rows were read, now and then and at its end */
    StoreReader(Connection connection, BiConsumer<String, Long> progress) throws SQLException {
        this.connection = connection;
        this.vendor = Vendor.of(connection);
        this.progress = progress;
    }

    void read(Schema schema, Lines lines) throws SQLException, IOException {
        for (Map.Entry<String, Long> sequence : sequences().entrySet()) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("sequence", sequence.getKey());
            line.put("next", sequence.getValue());
            lines.accept(null, Json.line(line));
        }
        for (Table table : schema.tables()) {
            read(table, lines);
        }
    }

    /** The number each sequence gives next, by name; numbers of what was deleted are not given again. */
    Map<String, Long> sequences() throws SQLException {
        Map<String, Long> increments = new TreeMap<>();
        Map<String, Long> next = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet found = statement.executeQuery(vendor.sequences)) {
                while (found.next()) {
                    increments.put(found.getString(1), found.getLong(2));
                }
            }
            for (Map.Entry<String, Long> sequence : increments.entrySet()) {
                try (ResultSet value =
                        statement.executeQuery(vendor.nextValue(sequence.getKey(), sequence.getValue()))) {
                    value.next();
                    next.put(sequence.getKey(), value.getLong(1));
                }
            }
        }
        return next;
    }

    private void read(Table table, Lines lines) throws SQLException, IOException {
        long count = 0;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(table.hasLongTexts() ? LONG_ROWS : SHORT_ROWS);
            try (ResultSet row = statement.executeQuery(table.select(vendor))) {
                while (row.next()) {
                    lines.accept(table.name(), line(table, row));
                    if (++count % ROWS_A_REPORT == 0) {
                        progress.accept(table.name(), count);
                    }
                }
            }
        }
        progress.accept(table.name(), count);
    }

    private static byte[] line(Table table, ResultSet row) throws SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i).name(), columns.get(i).kind().read(row, i + 1));
        }
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("table", table.name());
        line.put("row", values);
        return Json.line(line);
    }
}
