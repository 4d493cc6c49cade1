package org.dateline.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Brings the tables of the store to where this version wants them. Flyway does so; a store whose history names each migration
 * and nothing else is left as it is without it, as to get Flyway ready takes a tenth of the start.
 */
public final class Migrations implements InitializingBean {

    /** Flyway's own table, in which it notes what it did. */
    public static final String HISTORY = "flyway_schema_history";

    private final DataSource store;
    private final Database database;

    public Migrations(DataSource store, Database database) {
        this.store = store;
        this.database = database;
    }

    @Override
    public void afterPropertiesSet() {
        if (!areDone()) {
            flyway().migrate();
        }
    }

    /** The last one that was done in the store. */
    public String last() {
        MigrationInfo last = Objects.requireNonNull(flyway().info().current());
        return String.valueOf(last.getVersion());
    }

    /** Whether Flyway would find nothing to do and nothing to complain about. */
    boolean areDone() {
        try {
            return done().equals(wanted());
        } catch (SQLException e) {
            // No table yet, or worse: Flyway tells.
            return false;
        }
    }

    /** Checksum by name; that of a failed one is none. */
    private Map<String, Integer> done() throws SQLException {
        Map<String, Integer> done = new HashMap<>();
        try (Connection connection = store.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select script, case when success then checksum end from \"%s\".\"%s\" where version is not null"
                                .formatted(connection.getSchema(), HISTORY))) {
            while (rows.next()) {
                done.put(rows.getString(1), (Integer) rows.getObject(2));
            }
        }
        return done;
    }

    private Map<String, Integer> wanted() {
        PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
        Map<String, Integer> wanted = new HashMap<>();
        try {
            for (String location : locations()) {
                for (Resource file : files.getResources(location + "/**/*.sql")) {
                    wanted.put(file.getFilename(), checksum(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return wanted;
    }

    /** As Flyway has it: of the lines without their ends. */
    private static int checksum(Resource file) throws IOException {
        CRC32 sum = new CRC32();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                sum.update(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        return (int) sum.getValue();
    }

    private Flyway flyway() {
        return Flyway.configure()
                .loggers("slf4j")
                .dataSource(store)
                .table(HISTORY)
                .locations(locations())
                // In H2's PostgreSQL mode "text" ends at 1 MiB.
                .placeholders(Map.of("long_text", database == Database.H2 ? "clob" : "text"))
                .load();
    }

    private String[] locations() {
        return new String[] {
            "classpath:db/migration", "classpath:db/vendor/" + database.name().toLowerCase(Locale.ROOT)
        };
    }
}
