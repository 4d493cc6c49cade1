package org.dateline.crash;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.dateline.DatelineApplication;

/** A server in a process of its own, with the configuration that is shipped and a folder to itself. */
final class ServerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Process process;
    private final Path log;
    private final int port;

    private ServerProcess(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Starts it and waits until it is ready. */
    static ServerProcess start(Path folder, Map<String, String> properties) throws Exception {
        ServerProcess server = launch(folder, properties);
        server.await(() -> server.get("/actuator/health").statusCode() == 200);
        return server;
    }

    /** Starts it and does not wait. */
    static ServerProcess launch(Path folder, Map<String, String> properties) throws IOException {
        int port = freePort();
        Path log = Files.createTempFile(folder, "server", ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                DatelineApplication.class.getName(),
                "--server.port=" + port));
        if (!properties.containsKey("dateline.seeds")) {
            command.add("--dateline.seeds=");
        }
        properties.forEach((name, value) -> command.add("--" + name + "=" + value));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new ServerProcess(process, log, port);
    }

    HttpResponse<String> get(String path) throws IOException {
        return send(request(path).GET());
    }

    /** Sends an article under a key of its own. */
    HttpResponse<String> post(String text, String key) throws IOException {
        return send(request("/api/articles")
                .header("Content-Type", "text/plain; charset=utf-8")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(text)));
    }

    /** Sends an article. */
    HttpResponse<String> post(String text) throws IOException {
        return send(request("/api/articles")
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(BodyPublishers.ofString(text)));
    }

    /** What reading a text gives. */
    HttpResponse<String> extract(String text) throws IOException {
        return send(request("/api/extractions")
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(BodyPublishers.ofString(text)));
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks it to stop, as {@code kill} and systemd do. */
    void terminate() {
        process.destroy();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("the server does not end:\n" + log());
        }
        return process.exitValue();
    }

    long pid() {
        return process.pid();
    }

    int port() {
        return port;
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for something to come true; what it raises meanwhile is no answer. */
    void await(Condition condition) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isTrue(condition)) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new IllegalStateException("it does not come true:\n" + log());
            }
            Thread.sleep(50);
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    private static boolean isTrue(Condition condition) {
        try {
            return condition.holds();
        } catch (IOException e) {
            return false;
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Without what configures tests. */
    static String classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(place -> !place.replace('\\', '/').matches(".*/test-classes/?"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** What is waited for. */
    interface Condition {
        boolean holds() throws IOException;
    }
}
