package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

/** What a fact was read by is served as it was read: its rules are listed, its words stand where it says. */
@SpringBootTest
@AutoConfigureMockMvc
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class ExplainOverHttpTests {

    private static final String TEXT = String.join(
            "\n\n",
            "Flood 🌊 hits Marston",
            "“We need 🛶 boats,” said Mayor Ana Ruiz of the Marston Council. John Okoro and Peter Grant came. “I was late,” he said.",
            "At least 12 people died, Ana Ruiz, a nurse, said. It was reported that 3 people were hurt. Two men drowned.",
            "The night was “not at all what they had hoped for”.");

    private final JsonMapper mapper = new JsonMapper();

    @Autowired
    private MockMvcTester mvc;

    private String article = "";

    @BeforeEach
    void takeTheFloodIn() {
        article = "/api/articles/" + post("/api/articles").get("id").asInt();
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf16", "codepoints"})
    void keepsTheLawOfSpans(String unit) {
        String text = get(article).get("text").stringValue();
        List<JsonNode> explanations = explanations(unit);
        assertThat(explanations).hasSizeGreaterThan(15);
        for (JsonNode explanation : explanations) {
            for (String field : List.of("matched", "candidates")) {
                explanation
                        .get(field)
                        .forEach(words -> assertThat(cut(text, words.get("span"), unit))
                                .isEqualTo(words.get("text").stringValue()));
            }
        }
    }

    @Test
    void namesOnlyRulesThatAreListed() {
        for (JsonNode explanation : explanations("utf16")) {
            assertThat(explanation.get("rules")).isNotEmpty();
            explanation
                    .get("rules")
                    .forEach(rule -> assertThat(
                                    get(rule.get("link").stringValue()).get("name"))
                            .isEqualTo(rule.get("name")));
        }
    }

    @Test
    void storesWhatWasRead() {
        JsonNode read = post("/api/extractions?explain=true");
        assertThat(explanations(get(article + "/quotes?explain=true").get("content")))
                .isEqualTo(explanations(read.get("quotes")));
        assertThat(explanations(
                        get(article + "/casualty-estimates?explain=true").get("content")))
                .isEqualTo(explanations(read.get("casualtyEstimates")));
        assertThat(explanations(get(article + "/persons?explain=true").get("content")))
                .isEqualTo(explanations(read.get("persons")));
        assertThat(explanations(get(article + "/organisations?explain=true").get("content")))
                .isEqualTo(explanations(read.get("organisations")));
    }

    @Test
    void tellsWhyASpeakerIsOpen() {
        JsonNode late = get("/api/quotes?q=late&explain=true").get("content").get(0);
        assertThat(late.at("/speaker/text").stringValue()).isEqualTo("he");
        assertThat(late.get("speakerReason").isNull()).isTrue();
        assertThat(late.at("/explanation/reason").stringValue()).isEqualTo("TWO_CANDIDATES");
        assertThat(late.at("/explanation/candidates").findValuesAsString("name"))
                .containsExactly("John Okoro", "Peter Grant");
    }

    @Test
    void tellsWhyAFigureHasNoSource() {
        JsonNode hurt = get("/api/casualty-estimates?outcome=INJURED&explain=true")
                .get("content")
                .get(0);
        assertThat(hurt.at("/attributionReason").stringValue()).isEqualTo("NO_CANDIDATE");
        assertThat(hurt.at("/explanation/matched").findValuesAsString("what"))
                .containsExactly("quantity", "harm", "victims", "cue");
    }

    @Test
    void explainsAPersonByTheFirstArticleThatNamesThem() {
        JsonNode person =
                get("/api/persons?name=Ruiz&explain=true").get("content").get(0);
        assertThat("/api/articles/" + person.at("/explanation/articleId").asInt())
                .isEqualTo(article);
        assertThat(person.at("/explanation/matched/0/text").stringValue()).isEqualTo("Ana Ruiz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/quotes", "/persons", "/organisations", "/casualty-estimates", "/casualty-comparison"})
    void addsNothingUnasked(String facts) {
        assertThat(get(article + facts).toString()).doesNotContain("explanation");
        assertThat(get(article + facts + "?explain=true").toString()).contains("\"explanation\":{");
    }

    private List<JsonNode> explanations(String unit) {
        List<JsonNode> all = new ArrayList<>();
        for (String facts :
                List.of("quotes", "persons", "organisations", "casualty-estimates", "casualty-comparison")) {
            all.addAll(explanations(get(article + "/" + facts + "?explain=true&offsets=" + unit)));
        }
        all.addAll(explanations(post("/api/extractions?explain=true&offsets=" + unit)));
        return all;
    }

    private static List<JsonNode> explanations(JsonNode facts) {
        return facts.findValues("explanation").stream()
                .filter(JsonNode::isObject)
                .toList();
    }

    private static String cut(String text, JsonNode span, String unit) {
        int start = span.get("start").asInt();
        int end = span.get("end").asInt();
        return unit.equals("utf16")
                ? text.substring(start, end)
                : text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    private JsonNode get(String uri) {
        return body(mvc.get().uri(uri).exchange());
    }

    private JsonNode post(String uri) {
        return body(mvc.post()
                .uri(uri)
                .contentType(MediaType.TEXT_PLAIN)
                .content(TEXT)
                .exchange());
    }

    private JsonNode body(MvcTestResult result) {
        assertThat(result).hasStatus2xxSuccessful();
        return mapper.readTree(result.getResponse().getContentAsByteArray());
    }
}
