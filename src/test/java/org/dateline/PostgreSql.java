package org.dateline;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A real PostgreSQL for tests, one a test run and a database a class; where it cannot start, the reason is told. */
public final class PostgreSql {

    private static final String USER = "postgres";
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    private PostgreSql() {}

    /** For {@code @EnabledIf}. */
    public static boolean isAvailable() {
        return SERVER != null;
    }

    public static void useNewDatabase(DynamicPropertyRegistry properties) {
        String url = newDatabase();
        properties.add("spring.datasource.url", () -> url);
        properties.add("spring.datasource.username", () -> USER);
        properties.add("spring.datasource.password", () -> USER);
    }

    /** An empty one, without Spring. */
    public static DriverManagerDataSource newStore() {
        return new DriverManagerDataSource(newDatabase(), USER, USER);
    }

    private static String newDatabase() {
        String name = "dateline_" + DATABASES.incrementAndGet();
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return SERVER.getJdbcUrl(USER, name);
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("shared_buffers", System.getProperty("dateline.shared-buffers", "128MB"))
                    .start();
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            System.err.println("SKIPPED: the tests on PostgreSQL, because it cannot start here: " + e);
            return null;
        }
    }
}
