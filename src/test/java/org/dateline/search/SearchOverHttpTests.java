package org.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dateline.article.Article;
import org.dateline.article.ArticleRepository;
import org.dateline.article.Publication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is found by words on either store, and in which order. */
@SpringBootTest(properties = "dateline.answer-cache-size=0B")
@AutoConfigureMockMvc
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class SearchOverHttpTests {

    static final String FLOOD = "Flood hits Marston";
    static final String COUNCIL = "Council meets late";
    static final String FAIR = "Harvest fair opens";

    private final JsonMapper mapper = new JsonMapper();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ArticleRepository articles;

    @BeforeEach
    void takeArticlesIn() {
        post(
                FLOOD,
                "“We need many more boats,” said Mayor Ana Ruiz. The river rose. At least 12 people died.",
                "2018-02-14");
        post(
                COUNCIL,
                "“They need boats and blankets now,” said Jon Bell of the Red Cross. The flood was told of at length"
                        + " by all who came. Ana Ruiz was not there.",
                "2018-02-15");
        post(
                FAIR,
                "“To be or not to be,” said Peter Grant. Юрий Бармин и École Léa were there, and 100% rain.",
                "2018-02-16");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            river                  | Flood hits Marston
            RIVER boats            | Flood hits Marston
            "river rose"           | Flood hits Marston
            "rose river"           |
            boats -blankets        | Flood hits Marston
            boats -"many more"     | Council meets late
            -boats                 | Harvest fair opens
            river or harvest       | Harvest fair opens, Flood hits Marston
            harvest or -boats      | Harvest fair opens
            marston hits           | Flood hits Marston
            boats harvest          |
            Бармин                 | Harvest fair opens
            Léa                    | Harvest fair opens
            "boats and blankets    | Council meets late
            avalanche              |
            `                      `| Harvest fair opens, Council meets late, Flood hits Marston
            """)
    void findsArticles(String words, String headlines) {
        assertThat(headlines("/api/articles?q={q}&sort=id,desc", words))
                .isEqualTo(headlines == null ? List.of() : List.of(headlines.split(", ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            boats                | 2
            boats need -blankets | 1
            "many more" or blankets | 2
            "or not"             | 1
            to be                | 1
            river                | 0
            """)
    void findsQuotes(String words, int found) {
        assertThat(total("/api/quotes?q={q}", words)).isEqualTo(found);
        assertThat(total("/api/quotes?q={q}&format=jsonld", words)).isEqualTo(found);
        assertThat(lines("/api/quotes?q={q}&format=ndjson", words)).isEqualTo(found);
    }

    @Test
    void joinsWordsWithOtherFilters() {
        assertThat(headlines("/api/articles?q={q}&person=Ruiz&to=2018-02-14", "boats"))
                .containsExactly(FLOOD);
        assertThat(headlines("/api/articles?q={q}&organisation=cross", "boats")).containsExactly(COUNCIL);
        assertThat(headlines("/api/articles?q={q}&outcome=KILLED&minKilled=12", "flood"))
                .containsExactly(FLOOD);
        assertThat(total("/api/quotes?q={q}&speaker=Bell&kind=DIRECT", "boats")).isEqualTo(1);
        assertThat(lines("/api/articles?q={q}&person=Ruiz&format=csv", "boats")).isEqualTo(3);
    }

    @Test
    void pagesThroughTextsThatFitAlike() {
        List<Article> alike = articles.saveAll(IntStream.range(0, 7)
                .mapToObj(i ->
                        new Article("A lighthouse, number " + (1000 + i) + ".", Publication.UNKNOWN, Instant.EPOCH))
                .toList());
        List<Integer> ids = new ArrayList<>();
        for (int page = 0; page < 4; page++) {
            JsonNode answer = get("/api/articles?q={q}&size=2&page=" + page, "lighthouse");
            assertThat(answer.at("/page/totalElements").asInt()).isEqualTo(7);
            answer.get("content").forEach(article -> ids.add(article.get("id").asInt()));
        }
        assertThat(ids).hasSize(7).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> b - a);
        articles.deleteAll(alike);
    }

    @ParameterizedTest
    @ValueSource(strings = {"relevance,asc", "relevance,desc"})
    void refusesADirectionOfRelevance(String sort) {
        assertThat(mvc.get().uri("/api/articles?q=boats&sort=" + sort))
                .hasStatus(400)
                .bodyText()
                .contains("relevance takes no direction");
    }

    @Test
    void sortsByRelevanceOnlyWhereThereAreWords() {
        assertThat(mvc.get().uri("/api/persons?sort=relevance"))
                .hasStatus(400)
                .bodyText()
                .contains("sort by one of");
        assertThat(headlines("/api/articles?sort=relevance", "")).startsWith(FAIR, COUNCIL);
    }

    @ParameterizedTest
    @MethodSource("strangeWords")
    void answersStrangeWords(String words) {
        for (String list : List.of("/api/articles?q={q}", "/api/quotes?q={q}", "/api/articles?format=csv&q={q}")) {
            assertThat(mvc.get().uri(list, words).exchange().getResponse().getStatus())
                    .as(list)
                    .isIn(200, 400);
        }
    }

    static List<String> strangeWords() {
        return List.of(
                "the",
                "a an the of",
                "\"",
                "\"\"\"",
                "-",
                "- - -",
                "-\"",
                "or",
                "or or or",
                "!",
                "& | !",
                "a & !b | (c <-> d",
                "(((((",
                ":*",
                "boat:*A",
                "'",
                "';--",
                "\\",
                "%",
                "_",
                "?",
                "?1",
                ":q",
                "{d '2018-02-14'}",
                "<->",
                "<b>boats</b>",
                "a@b.example/x?y=z",
                "http://" + "a.".repeat(500) + "example/" + "b/".repeat(500),
                "\uD83C\uDF0A",
                "船が必要",
                "\u05E9\u05DC\u05D5\u05DD",
                "x".repeat(5000),
                "\u023A".repeat(2000),
                "-".repeat(5000),
                "\"".repeat(5001),
                "(".repeat(5000),
                "a-".repeat(2500),
                "or ".repeat(1500),
                "ox or ".repeat(100),
                "-ox ".repeat(190),
                "---ox ".repeat(190),
                "ab \"ox cow\" or -pig ".repeat(60),
                "ox ".repeat(5000),
                "1e400 -1e-400 0x1F 1.2.3.4");
    }

    @Test
    void refusesMoreWordsThanAnybodyLooksFor() {
        assertThat(mvc.get().uri("/api/articles?q={q}", "ox ".repeat(201)))
                .hasStatus(400)
                .bodyText()
                .contains("201 words", "at most 200");
        assertThat(total("/api/articles?q={q}", "ox ".repeat(200))).isZero();
    }

    List<String> headlines(String uri, String words) {
        List<String> headlines = new ArrayList<>();
        get(uri, words)
                .get("content")
                .forEach(article -> headlines.add(article.path("headline").asString("")));
        return headlines;
    }

    JsonNode get(String uri, String words) {
        MvcTestResult answer = mvc.get().uri(uri, words).exchange();
        assertThat(answer).hasStatusOk();
        return mapper.readTree(answer.getResponse().getContentAsByteArray());
    }

    private int total(String uri, String words) {
        JsonNode answer = get(uri, words);
        return answer.at(answer.has("page") ? "/page/totalElements" : "/numberOfItems")
                .asInt();
    }

    private long lines(String uri, String words) {
        MvcTestResult answer = mvc.get().uri(uri, words).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
                .lines()
                .count();
    }

    private void post(String headline, String text, String day) {
        assertThat(mvc.post()
                        .uri("/api/articles")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(mapper.writeValueAsBytes(
                                Map.of("headline", headline, "text", text, "publishedOn", day))))
                .hasStatus2xxSuccessful();
    }
}
