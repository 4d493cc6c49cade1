package org.dateline.crash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.dateline.DatelineApplication;
import tools.jackson.databind.json.JsonMapper;

/** A bulk {@code ingest} in a process of its own, with the configuration that is shipped. */
final class IngestProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofHours(1);

    private final Process process;
    private final Path out;
    private final Path err;

    private IngestProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    static IngestProcess start(Path folder, Path jsonl, Map<String, String> store, String... ofJava)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
        command.addAll(List.of(ofJava));
        command.addAll(List.of(
                "-cp",
                ServerProcess.classPath(),
                DatelineApplication.class.getName(),
                "ingest",
                "--jsonl",
                jsonl.toString()));
        store.forEach((name, value) -> command.add("--" + name + "=" + value));
        Path out = Files.createTempFile(folder, "ingest", ".out");
        Path err = Files.createTempFile(folder, "ingest", ".err");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        return new IngestProcess(process, out, err);
    }

    /** Writes numbered articles, a line each, in the order of the numbers. */
    static Path write(Path file, IntStream numbers) throws IOException {
        JsonMapper mapper = new JsonMapper();
        try (var writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW)) {
            for (int number : numbers.toArray()) {
                writer.write(mapper.writeValueAsString(Map.of("id", number, "text", NumberedNews.text(number))));
                writer.write('\n');
            }
        }
        return file;
    }

    /** What it acknowledged so far: place of the line, place of the article, new or known. */
    List<String> acknowledged() throws IOException {
        String told = Files.readString(out);
        return told.substring(0, told.lastIndexOf('\n') + 1).lines().toList();
    }

    String err() throws IOException {
        return Files.readString(err);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("the ingest does not end");
        }
        return process.exitValue();
    }

    /** With SIGKILL. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
