package org.dateline.casualty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;

import java.time.Instant;
import java.util.Optional;
import org.dateline.actor.Attribution;
import org.dateline.article.Article;
import org.dateline.article.ArticleRepository;
import org.dateline.article.Publication;
import org.dateline.fact.Hedge;
import org.dateline.fact.OpenReason;
import org.dateline.fact.Outcome;
import org.dateline.fact.Stance;
import org.dateline.paging.Lists;
import org.dateline.text.Passage;
import org.dateline.web.NotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(CasualtyEstimateController.class)
class CasualtyEstimateControllerTests {

    @Autowired
    private MockMvcTester mvc;

    @MockitoBean
    private CasualtyEstimateRepository estimates;

    @MockitoBean
    private Lists lists;

    @MockitoBean
    private ArticleRepository articles;

    @Test
    void servesAnOpenFigureAsNullAndNeverAsZero() {
        given(estimates.findById(7L)).willReturn(Optional.of(dozens()));
        assertThat(mvc.get().uri("/api/casualty-estimates/7"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"outcome": "MISSING", "low": 24, "high": null, "hedge": "VAGUE", "quantityText": "Dozens",
                         "span": {"start": 0, "end": 6}, "victims": null, "attribution": null,
                         "attributionReason": "NO_CUE", "stance": "UNCONFIRMED", "background": true, "derived": false,
                         "subsetOf": null, "supersededBy": null, "rule": "vague", "paragraph": null}""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?convention=grammatical | 24   | null | grammatical | 24 or more
            ?convention=acled       | 12   | 12   | acled       | 12
            ?convention=none        | null | null | none        | any number; vague words give no number
            """)
    void turnsVagueWordsIntoBoundsByAConvention(String query, String low, String high, String name, String rule) {
        given(estimates.findById(7L)).willReturn(Optional.of(dozens()));
        assertThat(mvc.get().uri("/api/casualty-estimates/7" + query))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"low": %s, "high": %s, "quantityText": "Dozens",
                         "convention": {"name": "%s", "rule": "%s"}}""".formatted(low, high, name, rule));
    }

    @Test
    void namesTheKnownConventions() {
        assertThat(mvc.get().uri("/api/casualty-estimates/7?convention=guess"))
                .hasStatus(400)
                .bodyText()
                .contains("'guess'", "acled, grammatical, none");
    }

    @Test
    void knowsNothingOfThatId() {
        willThrow(new NotFoundException("article", 7)).given(articles).require(7);
        assertThat(mvc.get().uri("/api/casualty-estimates/7")).hasStatus(404);
        assertThat(mvc.get().uri("/api/articles/7/casualty-estimates")).hasStatus(404);
    }

    @Test
    void refusesAnUnknownOutcome() {
        assertThat(mvc.get().uri("/api/casualty-estimates?outcome=HIT"))
                .hasStatus(400)
                .bodyText()
                .contains("KILLED, INJURED");
    }

    private static CasualtyEstimate dozens() {
        String text = "Dozens are missing.";
        return new CasualtyEstimate(
                new Article(text, Publication.UNKNOWN, Instant.EPOCH),
                0,
                Outcome.MISSING,
                Figure.of(24, null, Hedge.VAGUE, Passage.of(text, 0, 6)),
                Attribution.open(OpenReason.NO_CUE),
                new Standing(Stance.UNCONFIRMED, true, false, "vague"));
    }
}
