package org.dateline.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** A database that goes away is missed clearly, and is used again when it is back, without a restart. */
@Tag("long")
@EnabledIf("org.dateline.PostgreSql#isAvailable")
class AbsentDatabaseTests {

    private static final int ARTICLES = 5000;

    @TempDir
    private Path folder;

    @Test
    void getsOverADatabaseThatGoesAway() throws Exception {
        EmbeddedPostgres database = start(0);
        try {
            Map<String, String> store = Map.of(
                    "spring.datasource.url", database.getJdbcUrl("postgres", "postgres"),
                    "spring.datasource.username", "postgres",
                    "spring.datasource.password", "postgres");
            Stored stored = new Stored(ARTICLES);
            Feeder feeder = new Feeder();
            try (ServerProcess server = ServerProcess.start(folder, store)) {
                cutConnections(server, feeder, database);
                database.close();
                assertMissed(server.get("/api/articles"));
                assertMissed(server.post(NumberedNews.text(0), "another"));
                assertThat(server.get("/actuator/health").statusCode()).isEqualTo(503);
                assertThat(server.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
                assertNamedAtTheStart(store);
                database = start(database.getPort());
                server.await(() -> server.get("/api/articles").statusCode() == 200);
                for (int i = 0; i < feeder.begun(); i++) {
                    int number = i;
                    server.await(() -> server.post(NumberedNews.text(number), "key-" + number)
                                    .statusCode()
                            == 201);
                }
                assertThat(server.get("/actuator/health").statusCode()).isEqualTo(200);
                assertThat(stored.check(server))
                        .hasSize(feeder.begun())
                        .containsAll(feeder.places().values());
            }
        } finally {
            database.close();
        }
    }

    /** The connections are cut in the middle of taking articles in; the server answers each request all the same. */
    private static void cutConnections(ServerProcess server, Feeder feeder, EmbeddedPostgres database)
            throws Exception {
        ExecutorService connections = feeder.feed(server, 120);
        for (int moment = 20; moment <= 80; moment += 20) {
            int reached = moment;
            server.await(() -> feeder.begun() >= reached);
            try (Connection connection = database.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where pid <> pg_backend_pid() and backend_type = 'client backend'");
            }
        }
        Feeder.join(connections);
        assertThat(feeder.oddities()).allSatisfy(oddity -> assertThat(oddity).startsWith("503 "));
        assertThat(feeder.begun()).isGreaterThanOrEqualTo(120);
    }

    private static void assertMissed(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("store cannot be reached").doesNotContain("Exception");
    }

    private void assertNamedAtTheStart(Map<String, String> store) throws Exception {
        try (ServerProcess server = ServerProcess.launch(folder, store)) {
            assertThat(server.exitCode()).isEqualTo(3);
            assertThat(server.log())
                    .contains("No database answers at jdbc:postgresql://", "Start the database")
                    .doesNotContain("\tat ");
        }
    }

    /** On the same data each time; 0 is a free port. */
    private EmbeddedPostgres start(int port) throws IOException {
        Path data = folder.resolve("postgresql");
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .start();
    }
}
