package org.dateline.transfer;

import java.sql.Connection;
import java.sql.SQLException;
import org.dateline.store.Database;

/** What each database words in its own way. */
enum Vendor {
    H2(
            // Its REPEATABLE_READ holds for each table from when that is first read.
            Connection.TRANSACTION_SERIALIZABLE,
            "stringtoutf8(%s)",
            "select sequence_name, increment from information_schema.sequences where sequence_schema = current_schema",
            "select base_value from information_schema.sequences"
                    + " where sequence_schema = current_schema and sequence_name = '%s'"),
    POSTGRESQL(
            Connection.TRANSACTION_REPEATABLE_READ,
            "%s collate \"C\"",
            "select sequencename, increment_by from pg_sequences where schemaname = current_schema()",
            "select case when is_called then last_value + %2$d else last_value end from \"%1$s\"");

    /** At which level all of a transaction sees the store as it was at one moment. */
    final int snapshotIsolation;

    private final String textOrder;
    final String sequences;
    private final String nextValue;

    Vendor(int snapshotIsolation, String textOrder, String sequences, String nextValue) {
        this.snapshotIsolation = snapshotIsolation;
        this.textOrder = textOrder;
        this.sequences = sequences;
        this.nextValue = nextValue;
    }

    static Vendor of(Connection connection) throws SQLException {
        return valueOf(Database.of(connection).name());
    }

    /** Texts go by their bytes in UTF-8, whatever the collation. */
    String order(Column column) {
        String by = column.kind() == ValueKind.TEXT ? textOrder.formatted(column.quoted()) : column.quoted();
        return by + " nulls last";
    }

    String nextValue(String sequence, long increment) {
        return nextValue.formatted(sequence, increment);
    }
}
