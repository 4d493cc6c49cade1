package org.dateline.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bulk load that is killed and begun again loads exactly the full set, and takes no more memory for more articles. */
@Tag("long")
class BulkKillTests {

    private static final int ARTICLES = Integer.getInteger("dateline.bulk.killed", 150);
    private static final int KILLS = ARTICLES / 150;
    private static final int MANY = Integer.getInteger("dateline.bulk.many", 200);

    @TempDir
    private Path folder;

    @Test
    void resumesAfterAKill() throws Exception {
        Path jsonl = IngestProcess.write(folder.resolve("a.jsonl"), IntStream.range(0, ARTICLES));
        List<String> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            try (IngestProcess ingest = IngestProcess.start(folder, jsonl, store())) {
                await(ingest, 1 + kill * ARTICLES / KILLS);
                ingest.kill();
                acknowledged.addAll(places(ingest));
            }
        }
        assertThat(acknowledged).isNotEmpty();
        try (IngestProcess ingest = IngestProcess.start(folder, jsonl, store())) {
            assertThat(ingest.exitCode()).as(ingest.err()).isZero();
            assertThat(ingest.acknowledged()).hasSize(ARTICLES).anyMatch(line -> line.endsWith("known"));
            assertThat(places(ingest)).doesNotHaveDuplicates().containsAll(acknowledged);
        }
        try (ServerProcess server = ServerProcess.start(folder, store())) {
            assertThat(new Stored(ARTICLES).check(server)).hasSize(ARTICLES);
        }
    }

    @Test
    void takesNoMoreMemoryForMore() throws Exception {
        Path jsonl = IngestProcess.write(folder.resolve("many.jsonl"), IntStream.range(0, MANY));
        try (IngestProcess ingest = IngestProcess.start(folder, jsonl, store(), "-Xmx200m")) {
            assertThat(ingest.exitCode()).as(ingest.err()).isZero();
            assertThat(ingest.acknowledged()).hasSize(MANY).allMatch(line -> line.endsWith("new"));
            assertThat(ingest.err()).contains(String.format("%,d new, 0 known, 0 refused in", MANY));
        }
    }

    private static void await(IngestProcess ingest, int lines) throws Exception {
        while (ingest.isAlive() && ingest.acknowledged().size() < lines) {
            Thread.sleep(20);
        }
    }

    private static List<String> places(IngestProcess ingest) throws IOException {
        return ingest.acknowledged().stream().map(line -> line.split("\t")[1]).toList();
    }

    /** Where the articles go; nothing for the file that is the default. */
    Map<String, String> store() {
        return Map.of();
    }
}
