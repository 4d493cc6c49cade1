package org.dateline.bulk.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.dateline.console.ExitCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
class ClusterTests {

    @TempDir
    private Path folder;

    @Test
    void givesTheFullResultThoughAWorkerDies() throws Exception {
        String lines = String.join("\n", OwnArticles.lines(1000));
        Path input = Files.writeString(folder.resolve("articles.jsonl"), lines);
        Path output = folder.resolve("facts");
        try (Cluster cluster = new Cluster(folder)) {
            CompletableFuture<JobRun> run = CompletableFuture.supplyAsync(() -> JobRun.of(
                    cluster.settings(), "--input", input.toString(), "--output", output.toString(), "--partitions=40"));
            assertThat(Staging.awaitTasks(output, 4, () -> !run.isDone()))
                    .as(() -> run.join() + cluster.log())
                    .isTrue();
            assertThat(cluster.killOneWorker())
                    .as("the worker and its executor")
                    .isEqualTo(2);
            assertThat(run).as("the run goes on").isNotDone();
            assertThat(run.join().code()).as(() -> run.join() + cluster.log()).isEqualTo(ExitCode.OK);
            assertThat(run.join().err()).contains("1,000 articles read: 1,000 new", " 0 known, 0 refused");
        }
        try (WrittenTables tables = new WrittenTables(output)) {
            assertThat(tables.lines().values())
                    .containsExactlyInAnyOrderElementsOf(
                            JobRun.extract(lines).out().lines().toList());
        }
    }
}
