package org.dateline.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dateline.ListAnswer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Who walks a list entry by entry sees just what the whole list has, in its order: with ties, and where values are unknown. */
@SpringBootTest(properties = "dateline.answer-cache-size=0B")
@AutoConfigureMockMvc
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class AfterTests {

    private static final int ARTICLES = 16;

    @Autowired
    private MockMvcTester mvc;

    @BeforeEach
    void takeArticlesIn() {
        for (int i = 0; i < ARTICLES; i++) {
            assertThat(post(i)).hasStatus2xxSuccessful();
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void leadsThroughTheWholeList(String list) {
        Random random = new Random(list.hashCode());
        List<Long> whole = get(list, "size=200").ids();
        assertThat(whole).doesNotHaveDuplicates().hasSizeGreaterThan(1);
        List<Long> walked = new ArrayList<>(get(list, "size=1").ids());
        boolean more = true;
        while (more) {
            ListAnswer page = get(list, "size=" + (1 + random.nextInt(4)) + "&after=" + walked.get(walked.size() - 1));
            walked.addAll(page.ids());
            more = page.page().get("more").asBoolean();
        }
        assertThat(walked).isEqualTo(whole);
    }

    static Stream<String> lists() {
        return Stream.of(
                        sorted("/api/articles", "id", "headline", "publishedOn", "ingestedAt"),
                        sorted("/api/articles?q=people", "id", "publishedOn"),
                        Stream.of("/api/articles?q=people", "/api/articles?q=people&sort=relevance"),
                        Stream.of("/api/quotes?q=boats", "/api/articles?format=json&person=ruiz&outcome=KILLED"),
                        sorted("/api/quotes", "id", "index", "article", "speaker"),
                        sorted("/api/casualty-estimates", "id", "index", "article", "low", "high"),
                        sorted("/api/persons", "id", "name"),
                        sorted("/api/organisations", "id", "name"),
                        sorted("/api/persons/{person}/articles", "id", "publishedOn"),
                        sorted("/api/persons/{person}/quotes", "id", "article"),
                        sorted("/api/organisations/{organisation}/articles", "id", "publishedOn"),
                        sorted("/api/articles/{article}/persons", "index", "name"),
                        sorted("/api/articles/{article}/organisations", "index", "name"),
                        sorted("/api/articles/{article}/paragraphs", "index"),
                        sorted("/api/articles/{article}/quotes", "index"),
                        sorted("/api/articles/{article}/casualty-estimates", "index", "low", "high"))
                .flatMap(lists -> lists);
    }

    private static Stream<String> sorted(String list, String... fields) {
        String more = list.contains("?") ? "&" : "?";
        return Stream.concat(
                list.contains("?") ? Stream.of() : Stream.of(list),
                Stream.of(fields)
                        .flatMap(field -> Stream.of(field, field + ",desc"))
                        .map(sort -> list + more + "sort=" + sort));
    }

    @Test
    void tellsOnlyWhetherThereIsMore() {
        long first = get("/api/articles", "size=1").ids().get(0);
        MvcTestResult answer =
                mvc.get().uri("/api/articles?size=2&after={id}", first).exchange();
        assertThat(answer).bodyJson().extractingPath("page").asMap().containsOnlyKeys("size", "more");
        List<Long> shown = ListAnswer.of(answer).ids();
        assertThat(answer)
                .headers()
                .hasValue(
                        "Link",
                        "<http://localhost/api/articles?size=2>; rel=\"first\","
                                + " <http://localhost/api/articles?size=2&after=" + shown.get(1) + ">; rel=\"next\"");
    }

    @Test
    void neitherRepeatsNorSkipsWhileOthersWrite() {
        List<Long> before = get("/api/articles", "size=200").ids();
        List<Long> walked = new ArrayList<>(get("/api/articles", "size=4").ids());
        assertThat(post(ARTICLES + (int) before.get(0).longValue())).hasStatus(201);
        walked.addAll(get("/api/articles", "size=200&after=" + walked.get(3)).ids());
        assertThat(walked).isEqualTo(before);
    }

    @Test
    void leadsThroughAListAsLinkedData() {
        long first = get("/api/articles", "size=1").ids().get(0);
        JsonNode page =
                get("/api/articles", "format=jsonld&size=200&after=" + first).json();
        assertThat(page.get("itemListElement")).hasSizeGreaterThanOrEqualTo(ARTICLES - 1);
        assertThat(page.has("numberOfItems")).isFalse();
        assertThat(page.at("/itemListElement/0").has("position")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/articles?after=999999             | no entry of this list has that id
            /api/articles?after=1&from=2999-01-01  | no entry of this list has that id
            /api/articles?after=1&page=0           | not both
            /api/articles?after=one                | it must be a whole number from 0
            /api/articles?after=-1                 | it must be a whole number from 0
            /api/persons/{person}/roles?after=1    | Unknown parameter
            """)
    void refusesWhatLeadsNowhere(String uri, String reason) {
        assertThat(mvc.get().uri(filled(uri))).hasStatus(400).bodyText().contains(reason);
    }

    private MvcTestResult post(int i) {
        String day = i % 3 == 0 ? "null" : "\"2018-02-%02d\"".formatted(10 + i % 4);
        String quote = i % 2 == 0
                ? "“We need boats number %d,” said Mayor Ana Ruiz.".formatted(i)
                : "“The water came at night,” the paper quoted a witness as saying, and said no more.";
        String headline = i % 5 == 0 ? "" : "\"headline\": \"Flood number %d\", ".formatted(i % 7);
        String text =
                "%s\\n\\nAt least %d people died and dozens of people were injured in case %d, the Marston Police Department said."
                                .formatted(quote, 10 + i % 4, i)
                        + "\\n\\nThe World Health Organization sent people. Up to %d people were missing, said Ben Okoro, a nurse."
                                .formatted(20 + i % 3)
                        + "\\n\\n“Boats are on their way,” said Cal Person%s."
                                .formatted(Character.toString('a' + i % 9));
        return mvc.post()
                .uri("/api/articles")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{%s\"text\": \"%s\", \"publishedOn\": %s}".formatted(headline, text, day))
                .exchange();
    }

    private ListAnswer get(String list, String parameters) {
        String filled = filled(list);
        return ListAnswer.of(mvc, filled + (filled.contains("?") ? "&" : "?") + parameters);
    }

    private String filled(String list) {
        String filled = list;
        for (String kind : List.of("person", "organisation", "article")) {
            if (filled.contains("{" + kind + "}")) {
                String named = kind.equals("person") ? "&name=ruiz" : "";
                filled = filled.replace(
                        "{" + kind + "}",
                        get("/api/" + kind + "s", "size=1&sort=id" + named)
                                .ids()
                                .get(0)
                                .toString());
            }
        }
        return filled;
    }
}
