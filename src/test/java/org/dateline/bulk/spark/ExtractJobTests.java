package org.dateline.bulk.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Row;
import org.dateline.article.TextIdentity;
import org.dateline.console.ExitCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("spark")
class ExtractJobTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void findsWhatExtractFindsByteForByte(OutputFormat format) throws IOException {
        String lines = String.join("\n", OwnArticles.lines(300));
        Path input = write("articles.jsonl", lines);
        JobRun run = job(input, "--output-format", format.name().toLowerCase());
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
        assertThat(run.err()).contains("300 articles read: 300 new", "0 refused");
        try (WrittenTables tables = new WrittenTables(output(), format)) {
            assertThat(tables.lines().values())
                    .containsExactlyInAnyOrderElementsOf(
                            JobRun.extract(lines).out().lines().toList());
        }
    }

    @Test
    void keepsWhatAnArticleTellsOfItself() throws IOException {
        Path input = write("one.jsonl", """
                {"id": 7, "text": "News.\\r\\nMore.", "url": "https://a.example/1", "source": "The Beacon",
                 "publishedOn": "2018-02-14", "authors": ["Ana Ruiz", "Li Wei"], "section": "Coast", "more": 1}
                """.replace("\n ", " "));
        assertThat(job(input).code()).isEqualTo(ExitCode.OK);
        assertThat(output().resolve("articles/extractorVersion=3"))
                .isDirectoryRecursivelyContaining("glob:**/run=*/publishedOn=2018-02-14/*.parquet");
        try (WrittenTables tables = new WrittenTables(output())) {
            Row row = tables.table(Table.ARTICLES).first();
            assertThat(row.<String>getAs("sha256")).isEqualTo(TextIdentity.of("News.\nMore."));
            assertThat(row.<String>getAs("text")).isEqualTo("News.\nMore.");
            assertThat(row.<String>getAs("id")).isEqualTo("7");
            assertThat(row.<String>getAs("input")).endsWith("one.jsonl");
            assertThat(row.<String>getAs("url")).isEqualTo("https://a.example/1");
            assertThat(row.<String>getAs("source")).isEqualTo("The Beacon");
            assertThat(row.<Object>getAs("publishedOn")).hasToString("2018-02-14");
            assertThat(row.getList(row.fieldIndex("authors"))).isEqualTo(List.of("Ana Ruiz", "Li Wei"));
            assertThat(row.<String>getAs("section")).isEqualTo("Coast");
        }
    }

    @Test
    void namesEachBadRecordAndReadsTheOthers() throws IOException {
        String lines = """
                {"id": "a", "text": "News."}
                {"id": "b", "text": 5}

                not json
                {"text": "News."}
                {"id": "d", "text": " "}
                {"id": "e", "text": "Ne\\u0000ws"}
                {"id": "f", "text": "More news.", "publishedOn": "May 1st"}
                {"id": "g", "text": "More news.", "authors": "Ana Ruiz"}
                {"id": "h", "text": "Other news.", "publishedOn": "0001-01-01"}
                {"id": "i", "text": "More news.", "publishedOn": "+12018-02-14"}
                """;
        JobRun run = job(write("mixed.jsonl", lines));
        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("10 articles read: 2 new", "0 known, 8 refused");
        try (WrittenTables tables = new WrittenTables(output())) {
            assertThat(tables.rows(Table.ARTICLES, "id"))
                    .extracting(row -> row.getString(0))
                    .containsExactly("a", "h");
            List<Row> errors = tables.rows(Table.ERRORS, "position", "reason", "input");
            assertThat(errors).allMatch(row -> row.getString(2).endsWith("mixed.jsonl"));
            assertThat(errors.get(0).getLong(0)).isEqualTo(lines.indexOf("{\"id\": \"b\""));
            assertThat(errors)
                    .extracting(row -> row.getString(1))
                    .satisfiesExactly(
                            b -> assertThat(b).contains("\"text\" (a string)"),
                            json -> assertThat(json).startsWith("no JSON: "),
                            c -> assertThat(c).contains("the fields \"id\" and \"text\""),
                            d -> assertThat(d).contains("The text is empty"),
                            e -> assertThat(e).contains("U+0000 at offset 2"),
                            f -> assertThat(f).contains("\"May 1st\"; it must be a day such as 2018-02-14"),
                            g -> assertThat(g).contains("\"authors\" must be a list of strings"),
                            i -> assertThat(i).contains("+12018-02-14", "it must be a day"));
            List<String> told = JobRun.extract(lines).err().lines().toList();
            for (Row error : errors.subList(0, 5)) {
                assertThat(told).anyMatch(line -> line.endsWith(": " + error.getString(1)));
            }
        }
    }

    @Test
    void readsAFileCutInTheMiddleAsFarAsItGoes() throws IOException {
        Path whole = folder.resolve("whole.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(whole))) {
            out.write(String.join("\n", OwnArticles.lines(50)).getBytes());
        }
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = folder.resolve("cut.jsonl.gz");
        Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(job(cut).code()).isEqualTo(ExitCode.REFUSED);
        try (WrittenTables tables = new WrittenTables(output())) {
            assertThat(tables.rows(Table.ARTICLES, "id")).hasSizeBetween(5, 45);
            assertThat(tables.rows(Table.ERRORS, "reason"))
                    .singleElement()
                    .extracting(row -> row.getString(0))
                    .asString()
                    .startsWith("from here on the file cannot be read: ");
        }
    }

    @Test
    void takesTheSameTextOnce() throws IOException {
        Path input = write("twice.jsonl", """
                {"id": "b", "text": "News."}
                {"id": "a", "text": "News."}
                """);
        JobRun run = job(input, "--input", input.toString());
        assertThat(run.err()).contains("2 articles read: 1 new with 5 characters, 1 known, 0 refused");
        try (WrittenTables tables = new WrittenTables(output())) {
            assertThat(tables.rows(Table.ARTICLES, "id"))
                    .extracting(row -> row.getString(0))
                    .containsExactly("b");
        }
    }

    @Test
    void readsAgainOnlyWhatIsNew() throws IOException {
        List<String> lines = OwnArticles.lines(30);
        job(write("first.jsonl", String.join("\n", lines.subList(0, 20))));
        Path all = write("all.jsonl", String.join("\n", lines));
        assertThat(job(all).err()).contains("30 articles read: 10 new", "20 known");
        assertThat(job(all).err()).contains("30 articles read: 0 new", "30 known");
        try (WrittenTables tables = new WrittenTables(output())) {
            assertThat(tables.lines().values())
                    .containsExactlyInAnyOrderElementsOf(JobRun.extract(String.join("\n", lines))
                            .out()
                            .lines()
                            .toList());
            assertThat(tables.table(Table.ARTICLES).select("run").distinct().count())
                    .isEqualTo(2);
        }
    }

    @Test
    void refusesTablesOfTwoForms() throws IOException {
        Path input = write("one.jsonl", "{\"id\": 1, \"text\": \"News.\"}");
        job(input);
        JobRun run = job(input, "--output-format", "jsonl");
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("give the --output-format they have");
    }

    @Test
    void keepsNothingWhereTheTablesCannotBeWritten() throws IOException {
        Path input = write("one.jsonl", "{\"id\": 1, \"text\": \"News.\"}");
        write("facts", "a file, no folder");
        JobRun run = job(input);
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("dateline: ", "facts");
        assertThat(output()).hasContent("a file, no folder");
    }

    @Test
    void refusesAMissingFileBeforeAnythingStarts() throws IOException {
        Path input = write("one.jsonl", "{\"id\": 1, \"text\": \"News.\"}");
        JobRun run = job(input, folder.resolve("none*.jsonl").toString());
        assertThat(run.code()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("none*.jsonl: there is no such file");
        assertThat(output()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --output out                           | --input PATH is missing
            --input in.jsonl                       | --output DIR is missing
            --input in.jsonl --format xml          | jsonl, parquet, warc
            --input in --output o --partitions 0   | must be a number from 1 on
            --input a --input b --output out       | --input is given twice
            """)
    void refusesACommandLine(String words, String reason) {
        JobRun run = JobRun.of(words.split(" "));
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(reason);
    }

    private JobRun job(Path input, String... more) {
        List<String> words = new java.util.ArrayList<>(List.of(more));
        words.addAll(List.of(input.toString(), "--output=" + output()));
        return JobRun.of(words.toArray(String[]::new));
    }

    private Path output() {
        return folder.resolve("facts");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
