package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.Mockito.mock;

import jakarta.validation.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dateline.article.Publication;
import org.dateline.article.TextIdentity;
import org.dateline.console.UsageException;
import org.dateline.limit.ReadingGate;
import org.dateline.page.PageReader;
import org.dateline.reading.JsonLines;
import org.dateline.text.TextReader;
import org.dateline.web.RequestBodyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class FactTablesTests {

    private static final String RUN = "articles/extractorVersion=2/run=1/";
    private static final String TEXT = "Flood\n\nAt least 12 people died.";

    private final TableRowReader rows = rows(new TextReader(1000));

    @TempDir
    private Path folder;

    @Test
    void findsTheArticlesOfAllDaysAndRuns() throws IOException {
        write(RUN + "publishedOn=2020-01-02/part-00001-a.json");
        write(RUN + "publishedOn=2020-01-02/.part-00001-a.json.crc");
        write("articles/extractorVersion=2/run=2/publishedOn=__HIVE_DEFAULT_PARTITION__/part-0.json.gz");
        write("quotes/extractorVersion=2/run=1/publishedOn=2020-01-02/part-0.json");
        write("_staging/run=3/articles/publishedOn=2020-01-02/part-0.json");
        assertThat(new FactTables(folder.toString()).articleFiles())
                .containsExactly(
                        folder + "/" + RUN + "publishedOn=2020-01-02/part-00001-a.json",
                        folder
                                + "/articles/extractorVersion=2/run=2/publishedOn=__HIVE_DEFAULT_PARTITION__/part-0.json.gz");
    }

    @Test
    void saysWhatItNeeds() throws IOException {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> new FactTables(folder.toString()).articleFiles())
                .withMessageContaining("must have a folder 'articles'");
        write(RUN + "publishedOn=2020-01-02/part-0.parquet");
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> new FactTables(folder.toString()).articleFiles())
                .withMessageContaining("'convert'");
    }

    @Test
    void readsARow() {
        ArticleDraft draft = rows.read(line("publishedOn=2020-01-02", TextIdentity.of(TEXT)));
        assertThat(draft)
                .isEqualTo(new ArticleDraft(
                        TEXT,
                        new Publication(
                                LocalDate.of(2020, 1, 2), "Courier", "https://a.example", List.of("Oona"), "Coast")));
        assertThat(rows.read(line("publishedOn=__HIVE_DEFAULT_PARTITION__", TextIdentity.of(TEXT)))
                        .publication()
                        .publishedOn())
                .isNull();
    }

    @Test
    void refusesARowWhoseTextIsAnother() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rows.read(line("publishedOn=2020-01-02", "0".repeat(64))))
                .withMessageContaining("does not have the sha256 of its row");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rows.read(line("part-0.json", "{}")))
                .withMessageContaining("\"sha256\" and \"text\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rows.read(line("part-0.json", "{\"text\": ")))
                .withMessageContaining("no row of articles");
    }

    @Test
    void refusesWhatPostingRefuses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rows.read(line("part-0.json", """
                        {"sha256": "%s", "url": "a.example/1", "authors": ["Ana\\nDesk"], "text": "Flood"}""".formatted(TextIdentity.of("Flood")))))
                .withMessageContaining("url must be an http or https address")
                .withMessageContaining("must be a name of one line");
    }

    private static TableRowReader rows(TextReader texts) {
        RequestBodyReader bodies = new RequestBodyReader(
                texts,
                new JsonMapper(),
                Validation.buildDefaultValidatorFactory().getValidator());
        DraftReader drafts = new DraftReader(texts, new PageReader(1000));
        return new TableRowReader(
                new LineDraftReader(new SubmissionReader(bodies, texts, drafts, mock(ReadingGate.class))));
    }

    private static ArticleLine line(String day, String sha256) {
        String json = sha256.startsWith("{") ? sha256 : """
                {"sha256": "%s", "id": "7", "input": "a.jsonl", "position": 0, "url": "https://a.example",\
                 "source": "Courier", "authors": ["Oona"], "section": "Coast", "crawledAt": null, "language": "en",\
                 "headline": {"text": "Flood", "span": {"start": 0, "end": 5}}, "toll": {},\
                 "text": "Flood\\n\\nAt least 12 people died."}""".formatted(sha256);
        return new ArticleLine(
                "/tables/" + RUN + day + "/part-0.json", new JsonLines.Line(1, 0, json.getBytes(UTF_8), false));
    }

    private void write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{}");
    }
}
