package org.dateline.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.dateline.PostgreSql;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Two servers and a bulk load that take the same articles into one PostgreSQL at once, each in an order of its own, store
 * what one alone stores.
 */
@Tag("long")
@EnabledIf("org.dateline.PostgreSql#isAvailable")
class ManyInstancesTests {

    private static final int ARTICLES = Integer.getInteger("dateline.bulk.shared", 150);
    private static final int CONNECTIONS = 3;
    private static final List<String> COUNTED = List.of(
            "article",
            "article_text",
            "paragraph",
            "quote",
            "casualty_estimate",
            "person",
            "organisation",
            "person_appearance",
            "organisation_appearance",
            "person_mention",
            "organisation_mention",
            "person_role");

    private final Set<String> oddities = ConcurrentHashMap.newKeySet();
    private final Map<Integer, Set<String>> places = new ConcurrentHashMap<>();

    @TempDir
    private Path folder;

    @Test
    void storeWhatOneAloneStores() throws Exception {
        Map<String, String> shared = newStore();
        try (ServerProcess one = ServerProcess.start(folder, shared);
                ServerProcess other = ServerProcess.start(folder, shared)) {
            loadAtOnce(one, other, shared);
            assertThat(oddities).isEmpty();
            assertThat(places)
                    .hasSize(ARTICLES)
                    .allSatisfy((number, found) -> assertThat(found).hasSize(1));
            assertThat(new Stored(ARTICLES).check(other)).hasSize(ARTICLES);
            assertThat(names(other, "/api/persons")).hasSizeGreaterThan(50).doesNotHaveDuplicates();
            // "Marston Council" without a country is another one each time.
            assertThat(names(other, "/api/organisations"))
                    .filteredOn(name -> !name.contains("Council"))
                    .hasSizeGreaterThan(20)
                    .doesNotHaveDuplicates();
        }
        assertThat(counts(shared)).isEqualTo(countsOfOneAlone());
    }

    private void loadAtOnce(ServerProcess one, ServerProcess other, Map<String, String> store) throws Exception {
        List<Integer> order = shuffled(9);
        Path jsonl = IngestProcess.write(
                folder.resolve("shared.jsonl"), order.stream().mapToInt(number -> number));
        ExecutorService connections = Executors.newFixedThreadPool(2 * CONNECTIONS);
        try (IngestProcess bulk = IngestProcess.start(folder, jsonl, store)) {
            while (bulk.isAlive() && bulk.acknowledged().isEmpty()) {
                Thread.sleep(20);
            }
            List<Future<?>> sent = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                // The same order on both, one behind the other: the worst that can be met.
                List<Integer> numbers = shuffled(i);
                sent.add(connections.submit(() -> send(one, numbers)));
                sent.add(connections.submit(() -> send(other, numbers)));
            }
            for (Future<?> connection : sent) {
                connection.get();
            }
            assertThat(bulk.exitCode()).as(bulk.err()).isZero();
            assertThat(bulk.acknowledged()).hasSize(ARTICLES);
        } finally {
            connections.shutdownNow();
        }
    }

    private void send(ServerProcess server, List<Integer> numbers) {
        for (int number : numbers) {
            try {
                HttpResponse<String> answer = server.post(NumberedNews.text(number));
                if (answer.statusCode() != 201 && answer.statusCode() != 200) {
                    oddities.add(answer.statusCode() + " " + answer.body());
                }
                String header = answer.statusCode() == 201 ? "Location" : "Content-Location";
                places.computeIfAbsent(number, n -> ConcurrentHashMap.newKeySet())
                        .add(answer.headers().firstValue(header).orElse("none"));
            } catch (IOException e) {
                oddities.add(e.toString());
            }
        }
    }

    private Map<String, Long> countsOfOneAlone() throws Exception {
        Map<String, String> alone = newStore();
        Path jsonl = IngestProcess.write(folder.resolve("alone.jsonl"), IntStream.range(0, ARTICLES));
        try (IngestProcess bulk = IngestProcess.start(folder, jsonl, alone)) {
            assertThat(bulk.exitCode()).as(bulk.err()).isZero();
        }
        return counts(alone);
    }

    private static Map<String, Long> counts(Map<String, String> store) throws SQLException {
        Map<String, Long> counts = new HashMap<>();
        try (Connection connection = DriverManager.getConnection(
                        store.get("spring.datasource.url"),
                        store.get("spring.datasource.username"),
                        store.get("spring.datasource.password"));
                Statement statement = connection.createStatement()) {
            for (String table : COUNTED) {
                try (ResultSet count = statement.executeQuery("select count(*) from " + table)) {
                    count.next();
                    counts.put(table, count.getLong(1));
                }
            }
        }
        return counts;
    }

    private static List<String> names(ServerProcess server, String path) throws IOException {
        return Stored.lines(server, path + "?format=ndjson").stream()
                .map((JsonNode actor) -> actor.path("name").asString() + "; "
                        + actor.path("country").asString(""))
                .toList();
    }

    private static List<Integer> shuffled(int seed) {
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, ARTICLES).boxed().toList());
        Collections.shuffle(numbers, new Random(seed));
        return numbers;
    }

    private static Map<String, String> newStore() {
        Map<String, String> store = new HashMap<>();
        PostgreSql.useNewDatabase((name, value) -> store.put(name, String.valueOf(value.get())));
        return store;
    }
}
