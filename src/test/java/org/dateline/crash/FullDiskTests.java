package org.dateline.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full refuses articles clearly, keeps what it has, and is written again once there is room. */
@Tag("long")
class FullDiskTests {

    private static final int ARTICLES = 2000;

    @TempDir
    private Path folder;

    private final Map<Integer, String> places = new HashMap<>();
    private final TreeSet<Integer> statuses = new TreeSet<>();

    @Test
    void getsOverALimitOfTheFile() throws Exception {
        assumeTrue(isThere("prlimit"), "SKIPPED: there is no prlimit to make a disk look full with");
        Stored stored = new Stored(ARTICLES);
        try (ServerProcess server = ServerProcess.start(folder, Map.of())) {
            for (int i = 0; i < 20; i++) {
                send(server, i);
            }
            assertThat(statuses).containsExactly(201);
            limit(server, String.valueOf(Files.size(folder.resolve("data/dateline.mv.db")) + 200_000));
            int next = 20;
            while (!statuses.contains(507) && next < ARTICLES / 2) {
                assertFull(send(server, next++));
            }
            assertFull(send(server, next++));
            assertThat(statuses).contains(507).isSubsetOf(201, 503, 507);
            limit(server, "unlimited");
            int freed = next;
            server.await(() -> send(server, freed).statusCode() == 201);
            assertThat(stored.check(server)).containsAll(places.values());
            server.kill();
        }
        try (ServerProcess server = ServerProcess.start(folder, Map.of("dateline.min-free-space", "1000000TB"))) {
            assertThat(stored.check(server)).containsAll(places.values());
            assertThat(send(server, ARTICLES - 1).statusCode()).isEqualTo(507);
            assertThat(server.get(places.get(0)).statusCode()).isEqualTo(200);
        }
    }

    private static void assertFull(HttpResponse<String> answer) {
        if (answer.statusCode() == 507) {
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.body()).contains("disk of the store is full", "Free some space", "no restart");
        }
    }

    private HttpResponse<String> send(ServerProcess server, int number) throws IOException {
        HttpResponse<String> answer = server.post(NumberedNews.text(number), "key-" + number);
        statuses.add(answer.statusCode());
        if (answer.statusCode() == 201) {
            places.put(number, answer.headers().firstValue("Location").orElseThrow());
        }
        return answer;
    }

    /** As a disk that is full, but for this process alone. */
    private static void limit(ServerProcess server, String bytes) throws Exception {
        Process limiting = new ProcessBuilder("prlimit", "--pid=" + server.pid(), "--fsize=" + bytes + ":unlimited")
                .inheritIO()
                .start();
        assertThat(limiting.waitFor()).isZero();
    }

    private static boolean isThere(String command) throws InterruptedException {
        try {
            return new ProcessBuilder(command, "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
