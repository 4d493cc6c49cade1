package org.dateline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.article.ArticleRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A page, a NewsArticle or ninjs goes in by HTTP, and the article it holds comes out. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"dateline.max-text-size=10KB", "dateline.max-page-size=20KB"})
@AutoConfigureMockMvc
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class PagesOverHttpTests {

    private static final Path PAGES = Path.of("src/test/resources/pages");
    private static final String STORY = "<h1>Flood</h1><p>“At least 12 people died,” said Mayor Ana Ruiz.</p>";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ArticleRepository articles;

    @Autowired
    private JsonMapper mapper;

    @AfterEach
    void empty() {
        articles.findAll()
                .forEach(article -> assertThat(mvc.delete().uri("/api/articles/" + article.getId()))
                        .hasStatus(204));
    }

    @Test
    void storesWhatAPageTells() throws IOException {
        MvcTestResult answer =
                post("/api/articles", "text/html", Files.readAllBytes(PAGES.resolve("wordpress-classic.html")));
        assertThat(answer).hasStatus(201).bodyJson().isLenientlyEqualTo("""
                {"headline": "Ferry runs aground off Cape Hallow with 212 aboard", "authors": ["Oona Tremlett"],
                 "section": "Coast", "publishedOn": "2021-03-04",
                 "source": {"name": "The Hallow Beacon", "url": "https://beacon.example/2021/03/ferry-aground/"}}""");
        assertThat(mvc.get().uri("/api/articles"))
                .bodyJson()
                .isLenientlyEqualTo("{\"content\": [{\"authors\": [\"Oona Tremlett\"], \"section\": \"Coast\"}]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wordpress-classic", "tables-2003", "arc", "quotes-and-entities"})
    void readsTheSameFactsFromAPageAndItsText(String page) throws IOException {
        ObjectNode ofPage =
                body(post("/api/extractions", "text/html", Files.readAllBytes(PAGES.resolve(page + ".html"))));
        String text = ofPage.remove("text").stringValue();
        ObjectNode ofText = body(post("/api/extractions", "text/plain", text.getBytes(UTF_8)));
        assertThat(ofPage).isEqualTo(ofText);
        assertThat(ofText.get("quotes")).isNotEmpty();
        JsonNode quote = ofPage.get("quotes").get(0);
        assertThat(text.substring(
                        quote.at("/span/start").intValue(),
                        quote.at("/span/end").intValue()))
                .isEqualTo(quote.get("text").stringValue());
    }

    @Test
    void knowsAPageByItsText() throws IOException {
        byte[] page = Files.readAllBytes(PAGES.resolve("arc.html"));
        String text = body(post("/api/articles", "text/html", page)).get("text").stringValue();
        assertThat(post("/api/articles", "text/plain", text.getBytes(UTF_8))).hasStatusOk();
        assertThat(post("/api/articles", "application/xhtml+xml", page)).hasStatusOk();
    }

    @Test
    void readsAPageInTheCharsetItsSenderTells() {
        byte[] page = STORY.getBytes(Charset.forName("windows-1252"));
        assertThat(post("/api/articles", "text/html;charset=windows-1252", page))
                .bodyJson()
                .extractingPath("text")
                .isEqualTo("Flood\n\n“At least 12 people died,” said Mayor Ana Ruiz.");
    }

    /** By a real connection: the mock adds a charset of its own. */
    @Test
    void readsAPageInTheCharsetItDeclares(@Value("${local.server.port}") int port) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/articles"))
                .header("Content-Type", "text/html")
                .POST(HttpRequest.BodyPublishers.ofFile(PAGES.resolve("tables-2003.html")))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.ofString())
                        .body())
                .contains(
                        "said Dafydd Rhys, who farms beside the line – his wife",
                        "€2m",
                        "\"authors\":[\"Siân Pryce\"]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            application/ld+json | {"@type": "NewsArticle", "headline": "Flood", "articleBody": "12 people died.", "x": 1}
            application/json    | {"@type": "NewsArticle", "headline": "Flood", "articleBody": "12 people died.", "x": 1}
            application/json    | {"headline": "Flood", "body_xhtml": "<p>12 people died.</p>", "x": 1}
            application/json    | {"headlines": [{"value": "Flood"}], "bodies": [{"value": "12 people died."}], "x": 1}
            application/json    | {"headline": "Flood", "text": "12 people died."}
            """)
    void readsEachFormOfJson(String type, String json) {
        assertThat(post("/api/articles", type, json.getBytes(UTF_8)))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("text")
                .isEqualTo("Flood\n\n12 people died.");
    }

    @Test
    void takesAuthorsAndSection() {
        assertThat(post("/api/articles", "application/json", """
                        {"text": "12 people died.", "authors": ["Jane Doe", "John Roe"], "section": "Local"}""".getBytes(UTF_8)))
                .hasStatus(201)
                .bodyJson()
                .isLenientlyEqualTo("{\"authors\": [\"Jane Doe\", \"John Roe\"], \"section\": \"Local\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/articles", "/api/extractions"})
    void refusesWhatIsNoPageOfAnArticle(String door) {
        refuses(post(door, "text/html", "<ul><li><a href=/>Home</a></ul>".getBytes(UTF_8)), 400, "holds no article");
        refuses(post(door, "text/html", new byte[0]), 400, "holds no article");
        refuses(post(door, "text/html", (STORY + " ".repeat(20 << 10)).getBytes(UTF_8)), 413, "max-page-size");
        refuses(post(door, "text/html", (STORY + "<p>" + "It rains. ".repeat(1100)).getBytes(UTF_8)), 413, "10240");
        refuses(post(door, "text/html;charset=klingon", STORY.getBytes(UTF_8)), 415, "klingon");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            application/ld+json | {"text": "News"}                             | neither a NewsArticle
            application/ld+json | {                                            | neither a NewsArticle
            application/json    | {"@type": "NewsArticle", "headline": "News"} | needs 'articleBody'
            application/json    | {"bodies": []}                               | needs a body
            application/json    | {"text": "News", "titel": "x"}               | Unknown field 'titel'
            """)
    void namesWhatAnItemLacks(String type, String json, String words) {
        refuses(post("/api/articles", type, json.getBytes(UTF_8)), 400, words);
    }

    private void refuses(MvcTestResult answer, int status, String words) {
        assertThat(answer).hasStatus(status).bodyText().contains(words).doesNotContain("org.", "java.");
        assertThat(articles.count()).isZero();
    }

    private ObjectNode body(MvcTestResult answer) throws IOException {
        return mapper.readTree(answer.getResponse().getContentAsByteArray()).asObject();
    }

    private MvcTestResult post(String uri, String type, byte[] body) {
        return mvc.post().uri(uri).header("Content-Type", type).content(body).exchange();
    }
}
