package org.dateline.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server with a heap of 256 MB outlives a crowd of the worst bodies there are, at the limits and at what its heap
 * bears. {@code -Ddateline.hostile-bodies=1000} sends more of them.
 */
@Tag("long")
class SmallHeapTests {

    private static final int BODIES = Integer.getInteger("dateline.hostile-bodies", 30);
    private static final int CLIENTS = 12;

    /** A heap that is full but for a little keeps a process busy for ever without an error. */
    private static final Duration HUNG = Duration.ofMinutes(5);

    /** Those that need most memory, which come first, so that several are there at once. */
    private static final Set<String> HUNGRIEST = Set.of(
            "nested brackets",
            "full names that differ",
            "surnames with a title",
            "empty comments",
            "words between comments",
            "empty objects");

    private static final List<String> DOORS =
            List.of("/api/extractions", "/api/articles", "/api/extractions?explain=true");
    private static final List<String> READS = List.of(
            "/api/articles", "/api/quotes?size=200", "/api/persons?size=200", "/api/casualty-estimates?format=csv");
    private static final String ARTICLE = "Flood hits Marston\n\n“We need boats,” said Mayor Ana Ruiz.";

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void livesOnAndReadsOn(@TempDir Path folder) throws Exception {
        try (ServerProcess server = new ServerProcess(folder, "256m")) {
            String base = "http://127.0.0.1:" + server.port();
            Map<Integer, List<String>> answers = sendAll(base);
            assertThat(answers.keySet())
                    .as("%s", answers)
                    .allMatch(status -> status == 503 || status >= 200 && status < 500);
            assertThat(answers).as("%s", answers).containsKeys(200, 413);
            assertThat(server.isAlive()).isTrue();
            assertThat(server.log()).doesNotContain("OutOfMemoryError");
            assertThat(read(base)).contains("\"name\":\"Ana Ruiz\"");
        }
    }

    private Map<Integer, List<String>> sendAll(String base) throws Exception {
        Iterator<HostileBodies> bodies = bodies();
        Map<Integer, List<String>> answers = new TreeMap<>();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<Answer>> sent = new ArrayList<>();
            for (int i = 0; i < BODIES; i++) {
                HostileBodies body = bodies.next();
                String door = DOORS.get(i % DOORS.size());
                sent.add(clients.submit(() -> post(base + door, body)));
                String read = READS.get(i % READS.size());
                sent.add(clients.submit(() -> new Answer(get(base + read).statusCode(), read)));
            }
            for (Future<Answer> answer : sent) {
                answers.computeIfAbsent(answer.get().status(), status -> new ArrayList<>())
                        .add(answer.get().asked());
            }
        } finally {
            clients.shutdownNow();
        }
        return answers;
    }

    private static Iterator<HostileBodies> bodies() {
        List<HostileBodies> all = new ArrayList<>(HostileBodies.of(2_000_000, 10_000_000));
        all.addAll(HostileBodies.of(800_000, 3_000_000));
        Random random = new Random(6);
        Stream<HostileBodies> hungriest = all.stream().filter(body -> HUNGRIEST.contains(body.kind()));
        Stream<HostileBodies> any = Stream.generate(() -> all.get(random.nextInt(all.size())));
        return Stream.concat(hungriest, any).iterator();
    }

    private Answer post(String address, HostileBodies body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", body.type())
                .timeout(HUNG)
                .POST(BodyPublishers.ofByteArray(body.bytes()))
                .build();
        return new Answer(client.send(request, BodyHandlers.discarding()).statusCode(), address + " " + body);
    }

    private HttpResponse<Void> get(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding());
    }

    private String read(String base) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/api/extractions"))
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(ARTICLE))
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    /** What was answered to what. */
    private record Answer(int status, String asked) {}
}
