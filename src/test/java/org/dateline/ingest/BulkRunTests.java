package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dateline.article.ArticleRepository;
import org.dateline.article.TextIdentity;
import org.dateline.console.ExitCode;
import org.dateline.console.Terminal;
import org.dateline.extraction.News;
import org.dateline.web.IfMatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What comes in bulk is stored as what is sent alone; {@code -Ddateline.bulk.compared=400} compares more of it. */
@SpringBootTest
@AutoConfigureMockMvc
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class BulkRunTests {

    private static final int COMPARED = Integer.getInteger("dateline.bulk.compared", 60);
    private static final IfMatch ANY = new IfMatch(List.of("*"));
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> LISTS =
            List.of("paragraphs", "quotes", "persons", "organisations", "casualty-estimates");
    private static final List<String> INSIDE = List.of("continues", "subsetOf", "supersededBy");
    private static final List<String> OF_THE_STORE = List.of(
            "id", "articleId", "paragraphId", "personId", "organisationId", "link", "links", "ingestedAt", "revisedAt");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ArticleRepository articles;

    @Autowired
    private ArticleIngestor ingestor;

    @Autowired
    private BatchIngestor batches;

    @Autowired
    private LineDraftReader lines;

    @AfterEach
    void deleteEverything() {
        articles.findAll().forEach(article -> ingestor.delete(article.getId(), ANY));
    }

    @Test
    @Tag("long")
    void storesWhatPostStores() throws Exception {
        List<String> submissions = submissions();
        for (String submission : submissions) {
            assertThat(mvc.post()
                            .uri("/api/articles")
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(submission))
                    .hasStatus(201);
        }
        Map<String, JsonNode> posted = stored();
        List<String> persons = names("persons");
        deleteEverything();
        assertThat(run(String.join("\n", submissions))).isEqualTo(ExitCode.OK);
        assertThat(out.toString(UTF_8).lines()).hasSize(COMPARED).allMatch(line -> line.endsWith("\tnew"));
        Map<String, JsonNode> bulk = stored();
        assertThat(bulk.keySet()).isEqualTo(posted.keySet()).hasSize(COMPARED);
        posted.forEach((sha256, article) -> assertThat(bulk.get(sha256)).isEqualTo(article));
        assertThat(posted.toString()).contains("\"quantityText\"", "\"speaker\":{\"name\"", "\"candidates\":[{");
        assertThat(names("persons")).isEqualTo(persons);
    }

    @Test
    void passesOverWhatIsKnown() throws Exception {
        String input = "{\"id\": 1, \"text\": \"“We need boats,” said Mayor Ana Ruiz.\"}";
        assertThat(run(input + "\n\n" + input)).isEqualTo(ExitCode.OK);
        assertThat(out.toString(UTF_8)).matches("-:1\t/api/articles/(\\d+)\tnew\n-:3\t/api/articles/\\1\tknown\n");
        out.reset();
        assertThat(run(input)).isEqualTo(ExitCode.OK);
        assertThat(out.toString(UTF_8)).matches("-:1\t/api/articles/\\d+\tknown\n");
        assertThat(err.toString(UTF_8)).contains("1 new, 1 known, 0 refused in", "0 new, 1 known, 0 refused in");
    }

    @Test
    void namesEachBadLineAndGoesOn() throws Exception {
        assertThat(run("""
                        {"text": "At least 12 people died."}
                        {"text": "News", "titel": "x"}
                        no JSON
                        {"id": 4}
                        {"text": "News", "url": "here"}
                        {"text": " "}
                        {"id": [7], "text": "At least 13 people died.", "publishedOn": "2018-02-14", "section": "Coast"}
                        """)).isEqualTo(ExitCode.REFUSED);
        assertThat(out.toString(UTF_8)).matches("-:1\t\\S+\tnew\n-:7\t\\S+\tnew\n");
        assertThat(err.toString(UTF_8).lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("-, line 2: ").contains("titel"),
                        line -> assertThat(line).startsWith("-, line 3: ").contains("JSON"),
                        line -> assertThat(line).isEqualTo("-, line 4: text must not be null"),
                        line -> assertThat(line).isEqualTo("-, line 5: url must be an http or https address"),
                        line -> assertThat(line).startsWith("-, line 6: The text is empty"),
                        line -> assertThat(line).startsWith("2 new, 0 known, 5 refused in"));
        assertThat(mvc.get().uri("/api/articles?from=2018-02-14&to=2018-02-14"))
                .bodyJson()
                .extractingPath("$.content[0].section")
                .isEqualTo("Coast");
    }

    /** Own news of all lengths, each with what a publisher tells of it. */
    private static List<String> submissions() {
        List<String> texts = new ArrayList<>(News.own());
        texts.addAll(News.recombined(COMPARED / 4));
        Collections.shuffle(texts, new Random(11));
        return IntStream.range(0, COMPARED)
                .mapToObj(i -> MAPPER.writeValueAsString(new TreeMap<>(Map.of(
                        "text", texts.get(i),
                        "url", "https://news.example/" + i,
                        "source", "The Marston Courier",
                        "publishedOn", "2020-01-%02d".formatted(1 + i % 28),
                        "authors", List.of("Oona Tremlett")))))
                .toList();
    }

    private ExitCode run(String input) throws IOException {
        InputStream in = new ByteArrayInputStream(input.getBytes(UTF_8));
        Terminal terminal = new Terminal(in, new PrintStream(out, false, UTF_8), new PrintStream(err, true, UTF_8));
        try (BulkRun run = new BulkRun(batches, lines, terminal)) {
            return run.run(new LineSource(List.of("-"), in));
        }
    }

    /** All that the API tells of each article but for its places in the store, by the SHA-256 of its text. */
    private Map<String, JsonNode> stored() throws Exception {
        Map<String, JsonNode> stored = new TreeMap<>();
        for (long id :
                articles.findAll().stream().map(article -> article.getId()).toList()) {
            ObjectNode article = (ObjectNode) get("/api/articles/" + id);
            for (String list : LISTS) {
                article.set(
                        list,
                        byIndex(get("/api/articles/" + id + "/" + list + "?size=200&explain=true")
                                .path("content")));
            }
            stored.put(TextIdentity.of(article.path("text").asString()), stripped(article));
        }
        return stored;
    }

    /** With the index of a fact in place of its id wherever another names it. */
    private static JsonNode byIndex(JsonNode facts) {
        Map<Long, JsonNode> indexes = new HashMap<>();
        facts.forEach(fact -> indexes.put(fact.path("id").asLong(), fact.path("index")));
        for (JsonNode fact : facts) {
            for (String field : INSIDE) {
                if (fact.path(field).isNumber()) {
                    ((ObjectNode) fact).set(field, indexes.get(fact.path(field).asLong()));
                }
            }
        }
        return facts;
    }

    private static JsonNode stripped(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(OF_THE_STORE);
        }
        node.forEach(BulkRunTests::stripped);
        return node;
    }

    private List<String> names(String kind) throws Exception {
        List<String> names = new ArrayList<>();
        for (JsonNode one : get("/api/" + kind + "?size=200").path("content")) {
            names.add(one.path("name").asString());
        }
        return names;
    }

    private JsonNode get(String path) throws Exception {
        return MAPPER.readTree(mvc.get().uri(path).exchange().getResponse().getContentAsString(UTF_8));
    }
}
