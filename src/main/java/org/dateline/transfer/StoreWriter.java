package org.dateline.transfer;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Fills an empty store with what a file holds, all of it or nothing. */
final class StoreWriter {

    private final Connection connection;
    private final Schema schema;
    private final BiConsumer<String, Long> progress;
    private final Map<String, Table> tables;
    private @Nullable RowWriter rows;

    StoreWriter(Connection connection, Schema schema, BiConsumer<String, Long> progress) {
        this.connection = connection;
        this.schema = schema;
        this.progress = progress;
        this.tables = schema.byName();
    }

    /** Fills it; what it then holds was read again and is what the file tells. */
    Trailer write(FileReader file, String schemaOfStore) throws SQLException, IOException {
        FileReader.Contents contents = file.check(schemaOfStore, schema);
        requireEmpty();
        setSequences(contents.sequences());
        connection.setAutoCommit(false);
        try {
            file.each(schemaOfStore, this::add);
            finishTable();
            requireStored(contents.trailer());
            connection.commit();
            return contents.trailer();
        } finally {
            connection.rollback();
        }
    }

    private void requireEmpty() throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            for (Table table : schema.tables()) {
                try (ResultSet row =
                        statement.executeQuery("select 1 from " + table.quoted() + " fetch first row only")) {
                    if (row.next()) {
                        throw new IOException("the store is not empty: there are rows in " + table.name()
                                + "; set spring.datasource.url to a new one");
                    }
                }
            }
        }
    }

    /** H2 would end the transaction of the rows with it, so it goes before; it takes nothing from an empty store. */
    private void setSequences(Map<String, Long> next) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Map.Entry<String, Long> sequence : next.entrySet()) {
                statement.execute("alter sequence \"%s\" restart with %d"
                        .formatted(sequence.getKey().replace("\"", ""), sequence.getValue()));
            }
        }
    }

    private void requireStored(Trailer told) throws SQLException, IOException {
        Tally tally = new Tally(schema);
        new StoreReader(connection, (table, count) -> {}).read(schema, tally);
        Trailer stored = tally.trailer();
        if (!stored.equals(told)) {
            throw new IOException("the store does not hold what the file does, so nothing was kept; different: "
                    + stored.differenceTo(told) + "; was anything else written to it meanwhile?");
        }
    }

    private void add(JsonNode line, byte[] bytes) throws SQLException {
        if (line.has("table")) {
            writerOf(line.path("table").asString()).add(line.path("row"), bytes.length);
        }
    }

    private RowWriter writerOf(String table) throws SQLException {
        RowWriter writer = rows;
        if (writer == null || !writer.table().name().equals(table)) {
            finishTable();
            writer = new RowWriter(connection, Objects.requireNonNull(tables.get(table)), progress);
            rows = writer;
        }
        return writer;
    }

    private void finishTable() throws SQLException {
        RowWriter writer = rows;
        if (writer != null) {
            try (writer) {
                writer.finish();
            }
        }
        rows = null;
    }
}
