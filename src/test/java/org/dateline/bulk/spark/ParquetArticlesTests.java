package org.dateline.bulk.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.console.ExitCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
class ParquetArticlesTests {

    private static final String ARTICLES = """
            {"id": 1, "text": "News.", "publishedOn": "2018-02-14", "authors": ["Ana Ruiz", "Li Wei"], "url": "https://a.example"}
            {"id": 2, "text": null}
            {"id": 3, "text": "More news.", "section": "Coast"}
            """;

    @TempDir
    private Path folder;

    @Test
    void readsRowsAsLinesAndNamesWhatIsDamaged() throws IOException {
        Path whole = parquet();
        Path damaged = folder.resolve("damaged.parquet");
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(damaged, Arrays.copyOf(bytes, bytes.length / 2));
        Path output = folder.resolve("facts");
        JobRun run = JobRun.of(
                "--format=parquet", "--input", whole.toString(), damaged.toString(), "--output", output.toString());
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("4 articles read: 2 new", "2 refused");
        try (WrittenTables tables = new WrittenTables(output)) {
            List<Row> articles =
                    tables.rows(Table.ARTICLES, "id", "position", "publishedOn", "authors", "url", "section", "text");
            assertThat(articles)
                    .extracting(Row::toString)
                    .map(row -> row.replaceAll("ArraySeq|WrappedArray", ""))
                    .containsExactly(
                            "[1,0,2018-02-14,(Ana Ruiz, Li Wei),https://a.example,null,News.]",
                            "[3,2,null,(),null,Coast,More news.]");
            assertThat(tables.rows(Table.ERRORS, "reason", "position"))
                    .satisfiesExactly(
                            text -> assertThat(text.getString(0)).startsWith("a line must be an object"),
                            file -> assertThat(file.getString(0))
                                    .startsWith("from here on the file cannot be read: ")
                                    .contains("not a Parquet file"));
        }
    }

    private Path parquet() throws IOException {
        Path lines = Files.writeString(folder.resolve("articles.json"), ARTICLES);
        Path written = folder.resolve("written");
        try (SparkSession spark = SparkSession.builder().config(JobRun.local()).getOrCreate()) {
            spark.read()
                    .schema("id BIGINT, text STRING, publishedOn DATE, authors ARRAY<STRING>, url STRING,"
                            + " section STRING, other ARRAY<INT>")
                    .json(lines.toString())
                    .coalesce(1)
                    .write()
                    .parquet(written.toString());
        }
        try (Stream<Path> files = Files.list(written)) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
