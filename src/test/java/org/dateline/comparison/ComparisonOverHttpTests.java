package org.dateline.comparison;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The claims of the founding article, and of articles written for this, side by side. */
@SpringBootTest(properties = "dateline.seeds=seeds")
@AutoConfigureMockMvc
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class ComparisonOverHttpTests {

    private static final String FIRST = """
            Ferry sinks off Marston

            MARSTON (NEWSWIRE) - At least 39 people died when a ferry sank on Monday, police said.

            45 people died, the Red Cross said.

            The death toll rose to 61 from 52, Mayor Ana Ruiz said.

            Officials warned that another storm could kill hundreds of people.
            """;
    private static final String SECOND = """
            Dozens drown as ferry sinks

            MARSTON (OTHERWIRE) - Dozens of people drowned when a ferry sank on Monday, a witness said.

            The coast guard said 61 people had died.
            """;

    private final JsonMapper mapper = new JsonMapper();

    @Autowired
    private MockMvcTester mvc;

    @Test
    void setsTheTollsOfTheSeedAgainstEachOther() {
        JsonNode group = group(seed(""), "KILLED", "Russian");
        JsonNode pair = pair(group, "about 100", "More than 200");
        assertThat(pair.get("relation").stringValue()).isEqualTo("DISJOINT");
        assertThat(pair.get("common").isNull()).isTrue();
        assertThat(pair.get("reason").stringValue())
                .isEqualTo("about 100, says the US official; more than 200, say two of the Russians:"
                        + " no number fits both");
        JsonNode vague = pair(group, "scores", "More than 200");
        assertThat(vague.get("relation").stringValue()).isEqualTo("SUBSET");
        assertThat(vague.at("/common/low").intValue()).isEqualTo(201);
        assertThat(vague.get("reason").stringValue()).contains("scores (40 or more), say");
    }

    @Test
    void keepsTheZeroOfTheCoalitionApart() {
        JsonNode group = group(seed(""), "KILLED", "coalition");
        assertThat(quantities(group)).containsExactly("No");
        assertThat(group.get("pairs").isEmpty()).isTrue();
    }

    @Test
    void neverComparesKilledWithKilledOrInjured() {
        assertThat(quantities(group(seed(""), "KILLED_OR_INJURED", "Russian"))).containsExactly("Many");
    }

    @Test
    void tellsWhoSpeaks() {
        JsonNode group = group(seed(""), "KILLED", "Russian");
        assertThat(speaks(claim(group, "Scores"))).containsExactly("REPORTER");
        assertThat(speaks(claim(group, "More than 200"))).containsExactly("UNNAMED", "PARTY");
        assertThat(speaks(claim(group, "about 100"))).containsExactly("UNNAMED", "OFFICIAL", "PARTY");
        assertThat(claim(group, "about 100").get("sideAssumed").booleanValue()).isTrue();
        JsonNode harmed = group(seed(""), "KILLED_OR_INJURED", "Russian");
        assertThat(speaks(claim(harmed, "Many"))).containsExactly("NAMED");
    }

    @Test
    void comparesByAConvention() {
        JsonNode acled = group(seed("?convention=acled"), "KILLED", "Russian");
        assertThat(pair(acled, "scores", "More than 200").get("relation").stringValue())
                .isEqualTo("DISJOINT");
        assertThat(claim(acled, "scores").at("/estimate/convention/name").stringValue())
                .isEqualTo("acled");
        JsonNode none = group(seed("?convention=none"), "KILLED", "Russian");
        assertThat(pair(none, "scores", "More than 200").get("relation").stringValue())
                .isEqualTo("INCOMPARABLE");
        assertThat(pair(none, "scores", "More than 200").get("reason").stringValue())
                .endsWith("the first gives no number under this convention");
    }

    @Test
    void saysWhyClaimsAreNotCompared() {
        JsonNode group = group(get("/api/articles/" + post(FIRST) + "/casualty-comparison"), "KILLED", null);
        assertThat(told(group, "At least 39", "45")).startsWith("SUBSET").endsWith("45 would fit both");
        assertThat(told(group, "61", "52")).startsWith("INCOMPARABLE").endsWith("the second replaced the first");
        assertThat(told(group, "45", "52")).startsWith("INCOMPARABLE").contains("replaced by a later figure");
        assertThat(told(group, "45", "hundreds")).startsWith("INCOMPARABLE").contains("is hypothetical");
        assertThat(told(group, "45", "61"))
                .isEqualTo("DISJOINT: 45, says the Red Cross; 61, says Ana Ruiz: no number fits both");
    }

    @Test
    void comparesArticlesOnOneEvent() {
        long first = post(FIRST);
        long second = post(SECOND);
        JsonNode compared = get("/api/casualty-comparison?article=" + first + "&article=" + second);
        assertThat(compared.get("articles")
                        .valueStream()
                        .map(article -> article.get("id").longValue()))
                .containsExactly(first, second);
        List<String> reasons = group(compared, "KILLED", null)
                .get("pairs")
                .valueStream()
                .filter(pair -> pair.get("relation").stringValue().equals("AGREE"))
                .map(pair -> pair.get("reason").stringValue())
                .toList();
        assertThat(reasons)
                .singleElement()
                .asString()
                .contains("61, says Ana Ruiz in article " + first, "coast guard in article " + second);
    }

    @Test
    void refusesWhatItCannotCompare() {
        assertThat(mvc.get().uri("/api/articles/4711/casualty-comparison")).hasStatus(404);
        assertThat(mvc.get().uri("/api/casualty-comparison?article=4711&article=4712"))
                .hasStatus(404);
        assertThat(mvc.get().uri("/api/casualty-comparison?article=1"))
                .hasStatus(400)
                .bodyText()
                .contains("two to ten");
        assertThat(mvc.get().uri("/api/casualty-comparison")).hasStatus(400);
        assertThat(mvc.get().uri("/api/casualty-comparison?article=x&article=1"))
                .hasStatus(400);
        assertThat(mvc.get().uri("/api/casualty-comparison?article=1&article=2&side=x"))
                .hasStatus(400)
                .bodyText()
                .contains("Unknown parameter");
        assertThat(mvc.get().uri("/api/articles/1/casualty-comparison?convention=guess"))
                .hasStatus(400)
                .bodyText()
                .contains("acled, grammatical, none");
    }

    @Test
    void readsATextByAConvention() {
        assertThat(mvc.post()
                        .uri("/api/extractions?convention=acled")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("Dozens of people drowned on Monday, a witness said."))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"casualtyEstimates": [{"low": 12, "high": 12, "hedge": "VAGUE", "convention":
                          {"name": "acled", "word": "dozens", "rule": "12"}}],
                         "toll": {"killed": {"low": 24}}}""");
    }

    private JsonNode seed(String query) {
        JsonNode seed = get("/api/articles?q=mercenaries").at("/content/0/links/casualtyComparison");
        return get(seed.stringValue() + query);
    }

    private static JsonNode group(JsonNode comparison, String outcome, String side) {
        return only(comparison
                .get("groups")
                .valueStream()
                .filter(group -> group.get("outcome").stringValue().equals(outcome)
                        && group.get("side").asString("null").equals(String.valueOf(side))));
    }

    private static JsonNode claim(JsonNode group, String words) {
        return only(group.get("claims")
                .valueStream()
                .filter(claim -> quantity(claim).equals(words)));
    }

    private static JsonNode pair(JsonNode group, String one, String other) {
        List<JsonNode> ids = List.of(
                claim(group, one).at("/estimate/id"), claim(group, other).at("/estimate/id"));
        return only(group.get("pairs")
                .valueStream()
                .filter(pair -> ids.contains(pair.get("first")) && ids.contains(pair.get("second"))));
    }

    private static String told(JsonNode group, String one, String other) {
        JsonNode pair = pair(group, one, other);
        return pair.get("relation").stringValue() + ": " + pair.get("reason").stringValue();
    }

    private static List<String> quantities(JsonNode group) {
        return group.get("claims")
                .valueStream()
                .map(ComparisonOverHttpTests::quantity)
                .toList();
    }

    private static String quantity(JsonNode claim) {
        return claim.at("/estimate/quantityText").stringValue();
    }

    private static List<String> speaks(JsonNode claim) {
        return claim.get("speaks")
                .valueStream()
                .map(mark -> mark.get("kind").stringValue())
                .toList();
    }

    private static JsonNode only(Stream<JsonNode> found) {
        List<JsonNode> all = found.toList();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private long post(String text) {
        String answer = new String(
                mvc.post()
                        .uri("/api/articles")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content(text.getBytes(UTF_8))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                UTF_8);
        return mapper.readTree(answer).get("id").longValue();
    }

    private JsonNode get(String uri) {
        return mapper.readTree(
                new String(mvc.get().uri(uri).exchange().getResponse().getContentAsByteArray(), UTF_8));
    }
}
