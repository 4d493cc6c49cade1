package org.dateline.quote;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.actor.AttributionExplanation;
import org.dateline.actor.AttributionResponse;
import org.dateline.article.Paragraph;
import org.dateline.fact.OpenReason;
import org.dateline.fact.QuoteKind;
import org.dateline.text.OffsetMap;
import org.dateline.text.OffsetUnit;
import org.dateline.web.Explain;
import org.dateline.web.Explanation;
import org.dateline.web.ExplanationResponse;
import org.dateline.web.SpanResponse;
import org.jspecify.annotations.Nullable;

/** A quote as served. */
@Schema(description = "Words between quotation marks, and who said them")
public record QuoteResponse(
        Long id,
        Long articleId,

        @Schema(description = "Position among the quotes of the article, from 0")
        int index,

        String text,
        SpanResponse span,
        QuoteKind kind,

        @Schema(description = "Id of the quote whose speech this one goes on with") @Nullable Long continues,

        @Schema(description = "Index of the paragraph; null in the headline") @Nullable Integer paragraph,

        @Nullable Long paragraphId,

        @Schema(description = "What made the words a quote; GET /api/rules lists the rules") @Nullable String rule,

        @Schema(description = "Null where the text does not tell") @Nullable AttributionResponse speaker,

        @Schema(description = "Why the speaker is null") @Nullable OpenReason speakerReason,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ExplanationResponse explanation,

        Map<String, String> links) {

    public static QuoteResponse of(Quote quote, OffsetUnit unit, Explain explain) {
        OffsetMap offsets = quote.getArticle().offsets(unit);
        Paragraph paragraph = quote.getParagraph();
        return new QuoteResponse(
                quote.getId(),
                quote.getArticle().getId(),
                quote.getOrdinal(),
                quote.getContent(),
                SpanResponse.of(quote.getSpan(), offsets),
                quote.getKind(),
                quote.getContinues() == null ? null : quote.getContinues().getId(),
                paragraph == null ? null : paragraph.getOrdinal(),
                paragraph == null ? null : paragraph.getId(),
                quote.getRule(),
                AttributionResponse.of(quote.getSpeaker(), offsets),
                quote.getSpeaker().openReason(),
                explain.isWanted() ? explanation(quote, offsets) : null,
                links(quote));
    }

    private static ExplanationResponse explanation(Quote quote, OffsetMap offsets) {
        Explanation explanation = new Explanation(offsets).rule("quote", quote.getRule());
        return AttributionExplanation.add(
                        explanation, "speaker", quote.getSpeaker(), quote.getGrounds(), quote.getCandidates())
                .response();
    }

    private static Map<String, String> links(Quote quote) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", "/api/quotes/" + quote.getId());
        links.put("article", "/api/articles/" + quote.getArticle().getId());
        if (quote.getParagraph() != null) {
            links.put("paragraph", "/api/paragraphs/" + quote.getParagraph().getId());
        }
        return links;
    }
}
