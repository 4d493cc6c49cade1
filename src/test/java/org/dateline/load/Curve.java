package org.dateline.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.DatelineApplication;
import org.dateline.PostgreSql;
import org.dateline.extraction.News;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and stores more and more articles as long as the seed that all differ, each time in a process of its own that is
 * started as users start it, and prints time and memory; a measurement for a quiet machine, no test:
 * {@code -Dtest=Curve -Ddateline.curve=1000,10000,100000}.
 */
public class Curve {

    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    private Path folder;

    @Test
    void measure() throws Exception {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (int articles : sizes()) {
            Path jsonl = articles(folder.resolve(articles + ".jsonl"), articles);
            System.out.printf("%,d articles are %,d MB%n", articles, Files.size(jsonl) >> 20);
            tell(rows, "`extract --jsonl`, 1 thread", extract(jsonl, "-XX:ActiveProcessorCount=1"));
            tell(rows, "`extract --jsonl`, 2 threads", extract(jsonl, "-XX:ActiveProcessorCount=2"));
            Path h2 = folder.resolve("h2-" + articles);
            tell(rows, "`ingest --jsonl` into H2", ingest(jsonl, Map.of("spring.datasource.url", h2(h2))));
            System.out.printf("the H2 store is %,d MB%n", Files.size(Path.of(h2 + ".mv.db")) >> 20);
            if (PostgreSql.isAvailable()) {
                Map<String, String> store = postgreSql();
                tell(rows, "`ingest --jsonl` into PostgreSQL", ingest(jsonl, store));
                System.out.printf("the PostgreSQL store is %,d MB%n", size(store) >> 20);
            }
        }
        print(rows);
    }

    /** Prints the rows as a table. */
    public static void print(Map<String, List<String>> rows) {
        rows.forEach((what, cells) -> System.out.println("| " + what + " | " + String.join(" | ", cells) + " |"));
    }

    /** The measurement of a process that went well; prints the last line that it told. */
    public static Measurement sound(Measurement took, Path log) throws IOException {
        String told = Files.readString(log).strip();
        assertThat(took.exitCode()).as(told).isZero();
        System.out.println(told.substring(told.lastIndexOf('\n') + 1));
        return took;
    }

    /** How many articles each column is for. */
    public static int[] sizes() {
        return Arrays.stream(System.getProperty("dateline.curve", "1000,10000,100000")
                        .split(","))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    /** Writes that many articles, a line each. */
    public static Path articles(Path file, int count) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            int id = 0;
            for (Iterator<String> texts = News.recombined().limit(count).iterator(); texts.hasNext(); ) {
                out.write(MAPPER.writeValueAsString(Map.of("id", ++id, "text", texts.next())) + "\n");
            }
        }
        return file;
    }

    /** Prints at once what a run took, and keeps it for its row. */
    public static void tell(Map<String, List<String>> rows, String what, Measurement took) {
        System.out.println(what + ": " + took.cell());
        rows.computeIfAbsent(what, row -> new ArrayList<>()).add(took.cell());
    }

    private Measurement extract(Path jsonl, String processors) throws Exception {
        return run(List.of(processors), List.of("extract", "--jsonl", jsonl.toString()));
    }

    private Measurement ingest(Path jsonl, Map<String, String> store) throws Exception {
        List<String> words = new ArrayList<>(List.of("ingest", "--jsonl", jsonl.toString()));
        store.forEach((name, value) -> words.add("--" + name + "=" + value));
        return run(List.of(), words);
    }

    private Measurement run(List<String> ofJava, List<String> words) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(ofJava);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), DatelineApplication.class.getName()));
        command.addAll(words);
        Path err = Files.createTempFile(folder, "curve", ".err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(Files.createTempFile(folder, "curve", ".out").toFile())
                .redirectError(err.toFile())
                .start();
        return sound(Measurement.of(process, Stream::empty), err);
    }

    private static String h2(Path file) {
        return "jdbc:h2:file:" + file + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    private static Map<String, String> postgreSql() {
        Map<String, String> store = new HashMap<>();
        PostgreSql.useNewDatabase((name, value) -> store.put(name, String.valueOf(value.get())));
        store.computeIfPresent("spring.datasource.url", (name, url) -> url + "&reWriteBatchedInserts=true");
        return store;
    }

    private static long size(Map<String, String> store) {
        DriverManagerDataSource source = new DriverManagerDataSource(
                store.getOrDefault("spring.datasource.url", ""),
                store.getOrDefault("spring.datasource.username", ""),
                store.getOrDefault("spring.datasource.password", ""));
        Long size = new JdbcTemplate(source).queryForObject("select pg_database_size(current_database())", Long.class);
        return size == null ? 0 : size;
    }
}
