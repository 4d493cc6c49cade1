package org.dateline.bulk.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.console.ExitCode;
import org.dateline.extraction.FactExtractor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
class BrokenOffRunTests {

    private static final String VERSION = "extractorVersion=" + FactExtractor.VERSION;

    @TempDir
    private Path folder;

    private Path input;
    private Path output;
    private String lines;

    @BeforeEach
    void writeArticles() throws IOException {
        lines = String.join("\n", OwnArticles.lines(300));
        input = Files.writeString(folder.resolve("articles.jsonl"), lines);
        output = folder.resolve("facts");
    }

    @Test
    void leavesNothingBehindWhenItIsKilled() throws Exception {
        Process killed = Jvm.start(
                folder.resolve("log"),
                Map.of(),
                List.of(
                        "-Dspark.master=local[1]",
                        "-Dspark.ui.enabled=false",
                        "-Dspark.driver.host=127.0.0.1",
                        ExtractJob.class.getName(),
                        "--input",
                        input.toString(),
                        "--output",
                        output.toString(),
                        "--partitions",
                        "30"));
        try {
            assertThat(Staging.awaitTasks(output, 3, killed::isAlive))
                    .as(() -> read(folder.resolve("log")))
                    .isTrue();
        } finally {
            killed.destroyForcibly().waitFor();
        }
        assertThat(output.resolve("articles")).doesNotExist();
        assertThat(again().err()).contains("broke off", "300 articles read: 300 new");
        assertThat(output.resolve("_staging")).doesNotExist();
        holdsEachArticleOnce();
    }

    @Test
    void isClearedWhereItsArticlesAreNotInPlace() throws IOException {
        again();
        Path facts = output.resolve("quotes").resolve(VERSION);
        copy(onlyRun(facts), facts.resolve("run=0-broken-off"));
        assertThat(again().err()).contains("run=0-broken-off broke off", "0 new", "300 known");
        assertThat(facts.resolve("run=0-broken-off")).doesNotExist();
        holdsEachArticleOnce();
    }

    @Test
    void readsAgainWhatAnOlderExtractorRead() throws IOException {
        again();
        for (Table table : Table.values()) {
            Path folder = output.resolve(table.folder());
            Files.move(folder.resolve(VERSION), folder.resolve("extractorVersion=0"));
        }
        assertThat(again().err()).contains("300 new", "0 known").doesNotContain("broke off");
        try (WrittenTables tables = new WrittenTables(output)) {
            assertThat(tables.table(Table.ARTICLES)
                            .groupBy("extractorVersion")
                            .count()
                            .collectAsList())
                    .hasSize(2)
                    .allMatch(row -> row.getLong(1) == 300);
        }
    }

    private void holdsEachArticleOnce() {
        try (WrittenTables tables = new WrittenTables(output)) {
            assertThat(tables.lines().values())
                    .containsExactlyInAnyOrderElementsOf(
                            JobRun.extract(lines).out().lines().toList());
        }
    }

    private JobRun again() {
        JobRun run = JobRun.of("--input", input.toString(), "--output", output.toString());
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
        return run;
    }

    private static Path onlyRun(Path facts) throws IOException {
        try (Stream<Path> runs = Files.list(facts)) {
            return runs.findFirst().orElseThrow();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path)));
            }
        }
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
