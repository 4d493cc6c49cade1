package org.dateline.bulk.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.console.ExitCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
class ConvertCommandTests {

    @TempDir
    private Path folder;

    /** The line of an article is put together of its rows in all tables. */
    @Test
    void writesEveryRowAsItWas() throws IOException {
        Path input = folder.resolve("articles.jsonl");
        Files.writeString(input, String.join("\n", OwnArticles.lines(60)) + "\nnot json\n");
        Path tables = folder.resolve("facts");
        JobRun.of("--input", input.toString(), "--output", tables.toString());
        Path converted = folder.resolve("json");
        JobRun run = JobRun.convert("--input", tables.toString(), "--output", converted.toString());
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
        try (WrittenTables parquet = new WrittenTables(tables);
                WrittenTables json = new WrittenTables(converted, OutputFormat.JSONL)) {
            assertThat(json.lines()).hasSize(60).isEqualTo(parquet.lines());
            for (Table table : Table.values()) {
                assertThat(json.table(table).count())
                        .as(table.folder())
                        .isPositive()
                        .isEqualTo(parquet.table(table).count());
            }
            assertThat(json.rows(Table.ARTICLES, "sha256", "text", "authors", "url", "publishedOn", "run"))
                    .isEqualTo(parquet.rows(Table.ARTICLES, "sha256", "text", "authors", "url", "publishedOn", "run"));
        }
    }

    @Test
    void saysWhatItNeeds() throws IOException {
        String here = folder.toString();
        JobRun none = JobRun.convert("--input", here, "--output", here + "/json");
        assertThat(none.code()).isEqualTo(ExitCode.USAGE);
        assertThat(none.err()).contains("must have a folder 'articles'");
        Files.createDirectories(folder.resolve("articles"));
        JobRun there = JobRun.convert("--input", here, "--output", here);
        assertThat(there.code()).isEqualTo(ExitCode.USAGE);
        assertThat(there.err()).contains("name a new folder");
        assertThat(JobRun.convert("--input", here).err()).contains("--output DIR is missing");
    }
}
