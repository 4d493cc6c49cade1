package org.dateline.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.PostgreSql;
import org.dateline.extraction.News;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * Loads articles as long as the seed that all differ into PostgreSQL and shows how fast it went; a measurement for a quiet
 * machine, no test: {@code -Dtest=BulkRate -Ddateline.bulk.rate=10000}.
 */
@EnabledIf("org.dateline.PostgreSql#isAvailable")
class BulkRate {

    private static final int ARTICLES = Integer.getInteger("dateline.bulk.rate", 10_000);

    @TempDir
    private Path folder;

    @Test
    void load() throws Exception {
        Map<String, String> store = new HashMap<>();
        PostgreSql.useNewDatabase((name, value) -> store.put(name, String.valueOf(value.get())));
        store.computeIfPresent("spring.datasource.url", (name, url) -> url + "&reWriteBatchedInserts=true");
        JsonMapper mapper = new JsonMapper();
        Path jsonl = Files.write(
                folder.resolve("a.jsonl"),
                News.recombined(ARTICLES).stream()
                        .map(text -> mapper.writeValueAsString(new TreeMap<>(Map.of("text", text))))
                        .toList());
        try (IngestProcess ingest = IngestProcess.start(folder, jsonl, store, "-XX:TieredStopAtLevel=4")) {
            assertThat(ingest.exitCode()).as(ingest.err()).isZero();
            System.err.println(ingest.err());
        }
    }
}
