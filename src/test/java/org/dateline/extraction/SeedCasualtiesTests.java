package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.fact.Outcome;
import org.dateline.text.Passage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The casualties of the seed article against those that people read in it. */
class SeedCasualtiesTests {

    private static final JsonNode GOLD = gold();
    private static final String TEXT = text();
    private static final Extraction SEED = new FactExtractor().extract(TEXT);

    @TestFactory
    Stream<DynamicTest> readsEveryEstimate() {
        return GOLD.get("casualtyEstimates").values().stream()
                .map(gold -> DynamicTest.dynamicTest(
                        gold.get("outcome").asString() + " "
                                + gold.get("quantityText").asString(),
                        () -> assertRead(gold)));
    }

    @Test
    void readsNoOtherFigure() {
        List<Integer> known = GOLD.get("casualtyEstimates").values().stream()
                .map(gold -> gold.get("span").get(0).asInt())
                .toList();
        assertThat(SEED.casualties())
                .filteredOn(claim -> !known.contains(claim.quantity().span().begin()))
                .allSatisfy(claim -> {
                    assertThat(claim.low()).isEqualTo(2);
                    assertThat(claim.high()).isNull();
                });
    }

    @Test
    void readsTheToll() {
        assertThat(SEED.toll().figures()).containsKeys(Outcome.KILLED, Outcome.INJURED);
        assertToll(Outcome.KILLED, GOLD.get("toll").get("killed"));
        assertToll(Outcome.INJURED, GOLD.get("toll").get("injured"));
    }

    private static void assertRead(JsonNode gold) {
        int begin = gold.get("span").get(0).asInt();
        CasualtyMention claim = SEED.casualties().stream()
                .filter(found -> found.quantity().span().begin() == begin)
                .findFirst()
                .orElseThrow(() -> new AssertionError("not found: " + gold));
        Passage quantity = claim.quantity();
        assertThat(quantity.words()).isEqualTo(gold.get("quantityText").asString());
        assertThat(quantity.span().of(TEXT)).isEqualTo(quantity.words());
        assertThat(quantity.span().end()).isEqualTo(gold.get("span").get(1).asInt());
        assertThat(claim.outcome().name()).isEqualTo(gold.get("outcome").asString());
        assertThat(claim.low()).isEqualTo(number(gold.get("low")));
        assertThat(claim.high()).isEqualTo(number(gold.get("high")));
        assertThat(claim.hedge().name()).isEqualTo(gold.get("hedge").asString());
        assertThat(claim.paragraph() == null).isEqualTo(gold.has("paragraph"));
        if (!gold.get("victims").isNull()) {
            assertThat(claim.victims()).isNotNull();
            assertThat(claim.victims().passage().words())
                    .contains(gold.get("victims").asString());
        }
        assertThat(source(claim)).isEqualTo(words(gold.get("attributedTo")));
    }

    private static void assertToll(Outcome outcome, JsonNode gold) {
        Toll.Figure figure = SEED.toll().figures().get(outcome);
        assertThat(figure.low()).isEqualTo(number(gold.get("low")));
        assertThat(figure.high()).isEqualTo(number(gold.get("high")));
        assertThat(figure.open()).isEqualTo(gold.get("open").asBoolean());
        assertThat(figure.agreement().name()).isEqualTo(gold.get("agreement").asString());
    }

    private static String source(CasualtyMention claim) {
        return claim.source() instanceof Attribution.Attributed who
                ? who.words().words()
                : "";
    }

    private static String words(JsonNode node) {
        return node.isNull() ? "" : node.asString();
    }

    private static Integer number(JsonNode node) {
        return node.isNull() ? null : Integer.valueOf(node.asInt());
    }

    private static JsonNode gold() {
        try (InputStream in = SeedCasualtiesTests.class.getResourceAsStream("seed-gold.json")) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text() {
        try {
            return Files.readString(Path.of("seeds", GOLD.get("file").asString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
