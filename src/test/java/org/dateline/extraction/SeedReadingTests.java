package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.text.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every quote, person and organisation that was found by hand in the founding article is read from it. */
class SeedReadingTests {

    private static final JsonNode GOLD = new JsonMapper()
            .readTree(SeedReadingTests.class.getResourceAsStream("/org/dateline/extraction/seed-gold.json"));
    private static final Extraction READ = read();

    static Stream<JsonNode> quotes() {
        return GOLD.get("quotes").valueStream();
    }

    static Stream<JsonNode> persons() {
        return GOLD.get("persons").valueStream();
    }

    static Stream<JsonNode> organisations() {
        return GOLD.get("organisations").valueStream().filter(organisation -> !organisation.has("optional"));
    }

    @ParameterizedTest
    @MethodSource("quotes")
    void readsTheQuote(JsonNode gold) {
        assertThat(READ.quotes())
                .filteredOn(quote ->
                        quote.passage().span().begin() == gold.at("/span/0").asInt())
                .singleElement()
                .satisfies(quote -> {
                    assertThat(quote.passage().words()).isEqualTo(string(gold, "text"));
                    assertThat(quote.kind()).hasToString(string(gold, "kind"));
                    assertSpeaker(quote.speaker(), gold);
                    if (gold.has("continues")) {
                        assertThat(quote.continues())
                                .isEqualTo(gold.get("continues").asInt());
                    }
                });
    }

    private static void assertSpeaker(Attribution speaker, JsonNode gold) {
        if (!gold.get("speaker").isNull()) {
            assertThat(speaker).isInstanceOfSatisfying(Attribution.Attributed.class, who -> {
                assertThat(who.name()).isEqualTo(string(gold, "speaker"));
                assertThat(who.words().words()).isEqualTo(string(gold, "speakerText"));
                assertThat(who.cue() == null ? null : who.cue().words()).isEqualTo(string(gold, "cue"));
            });
        } else if (speaker instanceof Attribution.Attributed who) {
            assertThat(who.inferred()).isTrue();
        }
    }

    @Test
    void readsNoOtherQuote() {
        assertThat(READ.quotes())
                .extracting(quote -> quote.passage().words())
                .containsExactlyElementsOf(
                        quotes().map(quote -> string(quote, "text")).toList());
    }

    @ParameterizedTest
    @MethodSource("persons")
    void readsThePerson(JsonNode gold) {
        assertThat(READ.persons())
                .filteredOn(person -> person.name().equals(string(gold, "name")))
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.mentions()).extracting(Passage::words).containsAll(strings(gold, "surfaces"));
                    assertThat(strings(gold, "roles"))
                            .allSatisfy(role -> assertThat(person.roles())
                                    .anySatisfy(found ->
                                            assertThat(found.passage().words()).contains(role)));
                    if (gold.has("affiliation")) {
                        assertThat(person.roles())
                                .extracting(RoleMention::organisation)
                                .contains(string(gold, "affiliation"));
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("organisations")
    void readsTheOrganisation(JsonNode gold) {
        assertThat(READ.organisations())
                .filteredOn(organisation -> organisation.name().equals(string(gold, "name")))
                .singleElement()
                .satisfies(organisation -> {
                    if (gold.has("country")) {
                        assertThat(organisation.country()).isEqualTo(string(gold, "country"));
                    }
                    if (gold.has("aliases")) {
                        assertThat(strings(gold, "aliases")).allMatch(organisation::isNamed);
                    }
                });
    }

    @Test
    void takesNoPlaceForAnActor() {
        assertThat(READ.persons())
                .extracting(PersonProfile::name)
                .doesNotContainAnyElementsOf(strings(GOLD, "personsNot"));
        assertThat(READ.organisations())
                .extracting(OrganisationProfile::name)
                .doesNotContainAnyElementsOf(strings(GOLD, "organisationsNot"));
    }

    private static List<String> strings(JsonNode node, String field) {
        return node.get(field).valueStream().map(JsonNode::stringValue).toList();
    }

    private static String string(JsonNode node, String field) {
        return node.get(field).stringValue();
    }

    private static Extraction read() {
        try {
            return new FactExtractor().extract(Files.readString(Path.of("seeds/000_af87facbfcd6c7f9.txt")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
