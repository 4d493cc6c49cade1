package org.dateline.crash;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is asked to stop answers what it accepted, takes nothing more, and leaves a store that is whole. */
@Tag("long")
class StopTests {

    private static final int SEEDS = 150;
    private static final int ARTICLES = 5000;

    @TempDir
    private Path folder;

    @Test
    void answersWhatItAccepted() throws Exception {
        Feeder feeder = new Feeder();
        try (ServerProcess server = ServerProcess.start(folder, Map.of());
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            ExecutorService connections = feeder.feed(server, ARTICLES);
            server.await(() -> feeder.places().size() >= 20);
            BufferedReader answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            byte[] text = NumberedNews.text(ARTICLES).getBytes(UTF_8);
            write(socket, """
                    POST /api/articles HTTP/1.1
                    Host: localhost
                    Content-Type: text/plain; charset=utf-8
                    Content-Length: %d
                    Expect: 100-continue

                    """.formatted(text.length).replace("\n", "\r\n").getBytes(UTF_8));
            assertThat(answer.readLine()).startsWith("HTTP/1.1 100");
            answer.readLine();
            server.terminate();
            server.await(() -> refusesConnections(server));
            write(socket, text);
            assertThat(answer.readLine()).startsWith("HTTP/1.1 201");
            assertThat(server.exitCode()).isIn(0, 143);
            Feeder.join(connections);
        }
        assertThat(feeder.oddities()).isEmpty();
        assertThat(feeder.places()).hasSizeBetween(20, ARTICLES - 1);
        try (ServerProcess server = ServerProcess.start(folder, Map.of())) {
            assertThat(new Stored(ARTICLES + 1).check(server))
                    .hasSize(feeder.places().size() + 1)
                    .containsAll(feeder.places().values());
        }
    }

    @Test
    void stopsLoadingBetweenArticles() throws Exception {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        for (int i = 0; i < SEEDS; i++) {
            Files.writeString(seeds.resolve("%04d.txt".formatted(i)), NumberedNews.text(i));
        }
        Map<String, String> properties = Map.of("dateline.seeds", seeds.toString());
        try (ServerProcess server = ServerProcess.launch(folder, properties)) {
            server.await(
                    () -> !Stored.lines(server, "/api/articles?format=ndjson").isEmpty());
            server.terminate();
            assertThat(server.exitCode()).isIn(0, 143);
            assertThat(server.log()).contains("Stopped before").doesNotContain("Refused");
        }
        try (ServerProcess server = ServerProcess.start(folder, properties)) {
            assertThat(new Stored(SEEDS).check(server)).hasSize(SEEDS);
            assertThat(server.get("/actuator/health").body())
                    .contains("\"loaded\":" + SEEDS)
                    .doesNotContain("\"new\":" + SEEDS);
        }
    }

    private static void write(Socket socket, byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    private static boolean refusesConnections(ServerProcess server) throws IOException {
        try (Socket ignored = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            return false;
        } catch (ConnectException e) {
            return true;
        }
    }
}
