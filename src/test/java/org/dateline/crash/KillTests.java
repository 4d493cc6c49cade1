package org.dateline.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * A server that is killed in the middle of taking articles in loses none it acknowledged, and has none half.
 * {@code -Ddateline.kills=20} kills it more often.
 */
@Tag("long")
class KillTests {

    private static final int KILLS = Integer.getInteger("dateline.kills", 2);
    private static final int A_KILL = 20 + 9 * KILLS;
    private static final int ARTICLES = (KILLS + 1) * A_KILL;

    private final Random random = new Random(7);
    private final Feeder feeder = new Feeder();
    private final Stored stored = new Stored(ARTICLES);

    @TempDir
    private Path folder;

    @Test
    void losesNothing() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            try (ServerProcess server = ServerProcess.start(folder, store())) {
                assertThat(stored.check(server)).containsAll(feeder.places().values());
                int moment = feeder.places().size() + 10 + random.nextInt(A_KILL - 10);
                ExecutorService connections = feeder.feed(server, ARTICLES);
                server.await(() -> feeder.places().size() >= moment);
                Thread.sleep(random.nextInt(20));
                server.kill();
                Feeder.join(connections);
            }
            assertThat(feeder.oddities()).isEmpty();
        }
        try (ServerProcess server = ServerProcess.start(folder, store())) {
            assertThat(stored.check(server)).containsAll(feeder.places().values());
            sendAllAgain(server);
            server.terminate();
            assertThat(server.exitCode()).isIn(0, 143);
        }
        assertThat(strays()).isEmpty();
    }

    /** What was stored is answered as at first: its key was kept with it. */
    private void sendAllAgain(ServerProcess server) throws Exception {
        int before = Stored.lines(server, "/api/articles?format=ndjson").size();
        int replayed = 0;
        for (int number = 0; number < ARTICLES; number++) {
            replayed += feeder.send(server, number) ? 1 : 0;
        }
        assertThat(feeder.oddities()).isEmpty();
        assertThat(replayed).isEqualTo(before);
        assertThat(stored.check(server))
                .hasSize(ARTICLES)
                .containsExactlyInAnyOrderElementsOf(feeder.places().values());
        List<JsonNode> persons = Stored.lines(server, "/api/persons?format=ndjson");
        assertThat(persons).hasSizeGreaterThan(10);
        assertThat(persons.stream().map(person -> person.path("name").asString()))
                .doesNotHaveDuplicates();
    }

    /** Rows that nothing leads to, by their table. */
    private Set<String> strays() throws Exception {
        Map<String, String> owned = Map.of(
                "article_text", "select 1 from article o where o.text_id = t.id",
                "person", "select 1 from person_appearance o where o.person_id = t.id",
                "organisation",
                        "select 1 from organisation_appearance o where o.organisation_id = t.id"
                                + " union all select 1 from person_role o where o.organisation_id = t.id",
                "kept_answer", "select 1 from article o where t.location = '/api/articles/' || o.id");
        Set<String> strays = new HashSet<>();
        Map<String, String> store = store();
        try (Connection connection = DriverManager.getConnection(
                        store.getOrDefault(
                                "spring.datasource.url",
                                "jdbc:h2:file:" + folder.resolve("data/dateline")
                                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;IFEXISTS=TRUE"),
                        store.getOrDefault("spring.datasource.username", "dateline"),
                        store.getOrDefault("spring.datasource.password", ""));
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> table : owned.entrySet()) {
                String stray = "select 1 from " + table.getKey() + " t where not exists (" + table.getValue() + ")";
                try (ResultSet found = statement.executeQuery(stray)) {
                    if (found.next()) {
                        strays.add(table.getKey());
                    }
                }
            }
        }
        return strays;
    }

    /** Where the articles go; nothing for the file that is the default. */
    Map<String, String> store() {
        return Map.of();
    }
}
