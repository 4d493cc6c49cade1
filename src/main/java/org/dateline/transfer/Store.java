package org.dateline.transfer;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.dateline.console.Arguments;
import org.dateline.console.Terminal;
import org.dateline.store.Migrations;
import org.dateline.store.StoreTrouble;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/** The store that a command works on, opened without a server. */
record Store(ConfigurableApplicationContext context) implements AutoCloseable {

    static Store open(Function<String[], ConfigurableApplicationContext> opener, Arguments arguments)
            throws IOException {
        try {
            return new Store(opener.apply(arguments.properties().toArray(String[]::new)));
        } catch (RuntimeException e) {
            throw StoreTrouble.of(e).filter(StoreTrouble.HELD::equals).isPresent()
                    ? new IOException(
                            "the store is held open by another process, most likely a running server; stop it first", e)
                    : new IOException(
                            "the store cannot be opened: "
                                    + NestedExceptionUtils.getMostSpecificCause(e)
                                            .getMessage(),
                            e);
        }
    }

    /** A connection that no limit of time for short requests holds for. */
    Connection connect() throws SQLException {
        Connection connection = context.getBean(DataSource.class).getConnection();
        if (Vendor.of(connection) == Vendor.POSTGRESQL) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set statement_timeout = 0");
            }
        }
        return connection;
    }

    /** A connection to which the store stays as it is at this moment. */
    Connection snapshot() throws SQLException {
        Connection connection = connect();
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Vendor.of(connection).snapshotIsolation);
        return connection;
    }

    Schema schema(Connection connection) throws SQLException {
        return Schema.read(connection);
    }

    /** Its last migration. */
    String schemaVersion() {
        return context.getBean(Migrations.class).last();
    }

    /** Tells of each table, now and then, how many of its rows are done. */
    static BiConsumer<String, Long> progress(Terminal terminal) {
        return (table, rows) -> terminal.err().printf("%s: %,d rows%n", table, rows);
    }

    @Override
    public void close() {
        context.close();
    }
}
