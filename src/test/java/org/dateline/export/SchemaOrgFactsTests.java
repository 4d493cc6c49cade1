package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.dateline.actor.AttributionResponse;
import org.dateline.casualty.CasualtyEstimateResponse;
import org.dateline.fact.ActorKind;
import org.dateline.fact.Hedge;
import org.dateline.fact.Outcome;
import org.dateline.fact.Stance;
import org.dateline.web.SpanResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaOrgFactsTests {

    @ParameterizedTest
    @CsvSource({"ASSERTED, true", "UNCONFIRMED, true", "DENIED, false"})
    void takesNobodyWhoDeniesAClaimForItsAuthor(Stance stance, boolean authored) {
        JsonNode claim = claim(estimate(stance, 5, null));
        assertThat(claim.has("author")).isEqualTo(authored);
        assertThat(claim.at("/dl:attribution/dl:text").asString()).isEqualTo("the ministry");
        assertThat(claim.get("dl:stance").asString()).isEqualTo(stance.name());
    }

    @Test
    void leavesOpenBoundsOutAndKeepsZero() {
        assertThat(claim(estimate(Stance.ASSERTED, null, 9)).get("about").propertyNames())
                .contains("maxValue")
                .doesNotContain("minValue");
        JsonNode none = claim(estimate(Stance.ASSERTED, 0, 0)).get("about");
        assertThat(none.get("minValue").asInt(-1)).isZero();
        assertThat(none.get("maxValue").asInt(-1)).isZero();
    }

    private static JsonNode claim(CasualtyEstimateResponse estimate) {
        return new JsonMapper().valueToTree(new SchemaOrgFacts("http://localhost").claim(estimate));
    }

    private static CasualtyEstimateResponse estimate(Stance stance, Integer low, Integer high) {
        AttributionResponse ministry = new AttributionResponse(
                "Ministry",
                ActorKind.ORGANISATION,
                "the ministry",
                new SpanResponse(0, 12),
                "said",
                "rule",
                false,
                null,
                3L,
                "/api/organisations/3");
        return new CasualtyEstimateResponse(
                1L,
                1L,
                0,
                Outcome.KILLED,
                low,
                high,
                Hedge.NONE,
                "five",
                new SpanResponse(20, 24),
                null,
                null,
                ministry,
                null,
                stance,
                false,
                false,
                null,
                null,
                "rule",
                null,
                null,
                null,
                Map.of("self", "/api/casualty-estimates/1"));
    }
}
