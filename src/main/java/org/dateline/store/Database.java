package org.dateline.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** The databases that a store may be in. */
public enum Database {
    H2,
    POSTGRESQL;

    private static final Map<String, Database> BY_PRODUCT = Map.of("H2", H2, "PostgreSQL", POSTGRESQL);

    /** That of a store which can be opened, as it must be at the start. */
    public static Database of(DataSource store) {
        try (Connection connection = store.getConnection()) {
            return of(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the store cannot be opened", e);
        }
    }

    public static Database of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        Database database = BY_PRODUCT.get(product);
        if (database == null) {
            throw new IllegalStateException("The store is " + product + "; it must be H2 or PostgreSQL.");
        }
        return database;
    }
}
