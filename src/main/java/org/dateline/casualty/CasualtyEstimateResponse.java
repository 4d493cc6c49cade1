package org.dateline.casualty;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.actor.AttributionExplanation;
import org.dateline.actor.AttributionResponse;
import org.dateline.article.Paragraph;
import org.dateline.fact.Convention;
import org.dateline.fact.Hedge;
import org.dateline.fact.OpenReason;
import org.dateline.fact.Outcome;
import org.dateline.fact.Reckoning;
import org.dateline.fact.Stance;
import org.dateline.text.OffsetMap;
import org.dateline.text.OffsetUnit;
import org.dateline.text.Passage;
import org.dateline.web.ConventionResponse;
import org.dateline.web.Explain;
import org.dateline.web.Explanation;
import org.dateline.web.ExplanationResponse;
import org.dateline.web.SpanResponse;
import org.jspecify.annotations.Nullable;

/** A casualty estimate as served. */
@Schema(description = "One figure for one outcome and one group of victims, and who says so")
public record CasualtyEstimateResponse(
        Long id,
        Long articleId,

        @Schema(description = "Position among the estimates of the article, from 0")
        int index,

        Outcome outcome,

        @Schema(description = "Least number; null is open") @Nullable Integer low,

        @Schema(description = "Greatest number; null is open") @Nullable Integer high,

        Hedge hedge,

        @Schema(description = "The words that carry the figure")
        String quantityText,

        @Schema(description = "The place of quantityText") SpanResponse span,

        @Schema(description = "The rule that gave a vague figure its bounds; null for other figures") @Nullable ConventionResponse convention,

        @Nullable VictimsResponse victims,

        @Schema(description = "Null where the text does not tell") @Nullable AttributionResponse attribution,

        @Schema(description = "Why the attribution is null") @Nullable OpenReason attributionReason,

        Stance stance,

        @Schema(description = "A figure of an event other than the article's own")
        boolean background,

        @Schema(description = "A sum or difference of figures in one sentence")
        boolean derived,

        @Schema(description = "Id of the estimate this one is a part of") @Nullable Long subsetOf,

        @Schema(description = "Id of the later estimate that replaced this one") @Nullable Long supersededBy,

        String rule,

        @Schema(description = "Index of the paragraph; null in the headline") @Nullable Integer paragraph,

        @Nullable Long paragraphId,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ExplanationResponse explanation,

        Map<String, String> links) {

    public static CasualtyEstimateResponse of(
            CasualtyEstimate estimate, OffsetUnit unit, Convention convention, Explain explain) {
        return of(estimate, unit, estimate.reckon(convention), explain);
    }

    /** With bounds as a convention gave them. */
    public static CasualtyEstimateResponse of(
            CasualtyEstimate estimate, OffsetUnit unit, Reckoning reckoning, Explain explain) {
        OffsetMap offsets = estimate.getArticle().offsets(unit);
        Figure figure = estimate.getFigure();
        Paragraph paragraph = estimate.getParagraph();
        return new CasualtyEstimateResponse(
                estimate.getId(),
                estimate.getArticle().getId(),
                estimate.getOrdinal(),
                estimate.getOutcome(),
                reckoning.bounds().low(),
                reckoning.bounds().high(),
                figure.hedge(),
                figure.words(),
                SpanResponse.of(figure.span(), offsets),
                ConventionResponse.of(reckoning.rule()),
                VictimsResponse.of(estimate.getVictims(), offsets),
                AttributionResponse.of(estimate.getAttribution(), offsets),
                estimate.getAttribution().openReason(),
                estimate.getStanding().stance(),
                estimate.getStanding().background(),
                estimate.getStanding().derived(),
                idOf(estimate.getSubsetOf()),
                idOf(estimate.getSupersededBy()),
                estimate.getStanding().rule(),
                paragraph == null ? null : paragraph.getOrdinal(),
                paragraph == null ? null : paragraph.getId(),
                explain.isWanted() ? explanation(estimate, offsets) : null,
                links(estimate));
    }

    private static ExplanationResponse explanation(CasualtyEstimate estimate, OffsetMap offsets) {
        Figure figure = estimate.getFigure();
        Victims victims = estimate.getVictims();
        Harm harm = estimate.getHarm();
        Explanation explanation = new Explanation(offsets)
                .rule("figure", estimate.getStanding().rule())
                .matched("quantity", new Passage(figure.words(), figure.span()))
                .matched("harm", harm == null ? null : harm.passage())
                .matched("victims", victims == null ? null : new Passage(victims.words(), victims.span()));
        return AttributionExplanation.add(
                        explanation,
                        "source",
                        estimate.getAttribution(),
                        estimate.getGrounds(),
                        estimate.getCandidates())
                .response();
    }

    private static @Nullable Long idOf(@Nullable CasualtyEstimate estimate) {
        return estimate == null ? null : estimate.getId();
    }

    private static Map<String, String> links(CasualtyEstimate estimate) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", "/api/casualty-estimates/" + estimate.getId());
        links.put("article", "/api/articles/" + estimate.getArticle().getId());
        if (estimate.getParagraph() != null) {
            links.put("paragraph", "/api/paragraphs/" + estimate.getParagraph().getId());
        }
        return links;
    }
}
