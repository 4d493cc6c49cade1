package org.dateline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every fact that was found by hand in the founding article comes back over HTTP, and nothing of what it must not give. */
@SpringBootTest(properties = "dateline.seeds=seeds")
@AutoConfigureMockMvc
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class SeedOverHttpTests {

    private final JsonMapper mapper = new JsonMapper();

    @Autowired
    private MockMvcTester mvc;

    private JsonNode gold = mapper.createObjectNode();
    private JsonNode article = mapper.createObjectNode();

    @BeforeEach
    void readGold() throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/gold/seed.json"))) {
            gold = mapper.readTree(in);
        }
        article = get("/api/articles").get("content").get(0);
    }

    @Test
    void servesTheHeadlineTheDatelineAndTheParagraphs() {
        assertThat(article.get("headline")).isEqualTo(gold.get("headline"));
        assertThat(article.get("dateline")).isEqualTo(gold.get("dateline"));
        List<String> kinds = facts("paragraphs").map(p -> text(p, "kind")).toList();
        assertThat(kinds.stream().filter("BODY"::equals))
                .hasSize(gold.at("/paragraphs/body").asInt());
        assertThat(kinds.stream().filter("BOILERPLATE"::equals))
                .hasSize(gold.at("/paragraphs/boilerplate").asInt());
    }

    @Test
    void servesTheToll() {
        gold.get("toll")
                .properties()
                .forEach(outcome -> outcome.getValue()
                        .properties()
                        .forEach(figure -> assertThat(article.get("toll")
                                        .get(outcome.getKey())
                                        .get(figure.getKey()))
                                .as(outcome.getKey() + " " + figure.getKey())
                                .isEqualTo(figure.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> servesEachQuote() {
        List<JsonNode> served = facts("quotes").toList();
        return gold.get("quotes")
                .valueStream()
                .map(quote -> DynamicTest.dynamicTest(text(quote, "text"), () -> {
                    JsonNode found = at(served, quote, "text");
                    assertThat(text(found, "kind")).isEqualTo(text(quote, "kind"));
                    if (quote.has("continues")) {
                        JsonNode before = served.stream()
                                .filter(other -> other.get("id").equals(found.get("continues")))
                                .findFirst()
                                .orElseThrow();
                        assertThat(text(before, "text"))
                                .isEqualTo(text(
                                        gold.get("quotes")
                                                .get(quote.get("continues").asInt()),
                                        "text"));
                    }
                    if (quote.get("speaker").isNull()) {
                        assertThat(found.get("speaker").isNull()
                                        || found.at("/speaker/inferred").asBoolean())
                                .isTrue();
                    } else {
                        assertThat(text(found.get("speaker"), "name")).isEqualTo(text(quote, "speaker"));
                        assertThat(text(found.get("speaker"), "text")).isEqualTo(text(quote, "speakerText"));
                        assertThat(text(found.get("speaker"), "cue")).isEqualTo(text(quote, "cue"));
                    }
                }));
    }

    @Test
    void servesNoQuoteBesides() {
        assertThat(facts("quotes").map(quote -> text(quote, "text")))
                .containsExactlyElementsOf(gold.get("quotes")
                        .valueStream()
                        .map(quote -> text(quote, "text"))
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> servesEachEstimate() {
        List<JsonNode> served = facts("casualty-estimates").toList();
        return gold.get("casualtyEstimates")
                .valueStream()
                .map(estimate -> DynamicTest.dynamicTest(text(estimate, "quantityText"), () -> {
                    JsonNode found = at(served, estimate, "quantityText");
                    for (String field : new String[] {"outcome", "low", "high", "hedge"}) {
                        assertThat(found.get(field)).as(field).isEqualTo(estimate.get(field));
                    }
                    if (estimate.get("attributedTo").isNull()) {
                        assertThat(found.get("attribution").isNull()).isTrue();
                    } else {
                        assertThat(text(found.get("attribution"), "text")).isEqualTo(text(estimate, "attributedTo"));
                    }
                    if (!estimate.get("victims").isNull()) {
                        assertThat(text(found.get("victims"), "text")).contains(text(estimate, "victims"));
                    }
                }));
    }

    @Test
    void servesNoFigureBesides() {
        List<String> expected = gold.get("casualtyEstimates")
                .valueStream()
                .map(estimate -> text(estimate, "quantityText"))
                .toList();
        assertThat(facts("casualty-estimates")
                        .filter(found ->
                                !found.get("low").isNull() && found.get("low").asInt() > 2)
                        .map(found -> text(found, "quantityText")))
                .isSubsetOf(expected);
    }

    @TestFactory
    Stream<DynamicTest> servesEachPerson() {
        List<JsonNode> served = facts("persons").toList();
        return gold.get("persons")
                .valueStream()
                .map(person -> DynamicTest.dynamicTest(text(person, "name"), () -> {
                    JsonNode found = named(served, text(person, "name"));
                    person.get("roles")
                            .valueStream()
                            .forEach(role -> assertThat(
                                            found.get("roles").valueStream().map(r -> text(r, "text")))
                                    .anyMatch(words -> words.contains(role.stringValue())));
                    person.get("surfaces")
                            .valueStream()
                            .forEach(surface -> assertThat(
                                            found.get("mentions").valueStream().map(m -> text(m, "text")))
                                    .anyMatch(words -> words.contains(surface.stringValue())));
                    if (person.has("affiliation")) {
                        assertThat(found.get("roles").valueStream().map(role -> text(role, "organisation")))
                                .contains(text(person, "affiliation"));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> servesEachOrganisation() {
        List<JsonNode> served = facts("organisations").toList();
        return gold.get("organisations")
                .valueStream()
                .filter(organisation -> !organisation.has("optional"))
                .map(organisation -> DynamicTest.dynamicTest(text(organisation, "name"), () -> {
                    JsonNode found = named(served, text(organisation, "name"));
                    if (organisation.has("aliases")) {
                        String alias = organisation.get("aliases").get(0).stringValue();
                        assertThat(found.get("aliases").toString() + found.get("abbreviation"))
                                .contains(alias);
                    }
                    if (organisation.has("country")) {
                        assertThat(found.get("country")).isEqualTo(organisation.get("country"));
                    }
                }));
    }

    @Test
    void takesNoPlaceForAnActor() {
        assertThat(facts("persons").map(person -> text(person, "name")))
                .doesNotContainAnyElementsOf(strings("personsNot"));
        assertThat(facts("organisations").map(organisation -> text(organisation, "name")))
                .doesNotContainAnyElementsOf(strings("organisationsNot"));
    }

    private static JsonNode at(List<JsonNode> served, JsonNode wanted, String words) {
        JsonNode found = served.stream()
                .filter(fact -> fact.at("/span/start").equals(wanted.at("/span/0"))
                        && fact.at("/span/end").equals(wanted.at("/span/1")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing at " + wanted.get("span") + " in " + served));
        assertThat(text(found, words)).isEqualTo(text(wanted, words));
        return found;
    }

    private static JsonNode named(List<JsonNode> served, String name) {
        return served.stream()
                .filter(fact -> text(fact, "name").equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + served));
    }

    private List<String> strings(String field) {
        return gold.get(field).valueStream().map(JsonNode::stringValue).toList();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("null");
    }

    private Stream<JsonNode> facts(String kind) {
        return get(article.at("/links/self").stringValue() + "/" + kind + "?size=200")
                .get("content")
                .valueStream();
    }

    private JsonNode get(String uri) {
        return mapper.readTree(
                new String(mvc.get().uri(uri).exchange().getResponse().getContentAsByteArray(), UTF_8));
    }
}
