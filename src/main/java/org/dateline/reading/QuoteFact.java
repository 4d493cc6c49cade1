package org.dateline.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.dateline.extraction.QuoteMention;
import org.dateline.fact.OpenReason;
import org.dateline.fact.QuoteKind;
import org.dateline.text.OffsetMap;
import org.dateline.web.Explain;
import org.dateline.web.Explanation;
import org.dateline.web.ExplanationResponse;
import org.dateline.web.SpanResponse;
import org.jspecify.annotations.Nullable;

/** A quote as read; {@code continues} is the index of the quote it goes on with. */
public record QuoteFact(
        int index,
        String text,
        SpanResponse span,
        QuoteKind kind,
        @Nullable Integer continues,
        @Nullable Integer paragraph,
        String rule,
        @Nullable AttributionFact speaker,
        @Nullable OpenReason speakerReason,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ExplanationResponse explanation) {

    public static QuoteFact of(QuoteMention found, OffsetMap offsets, Explain explain) {
        return new QuoteFact(
                found.index(),
                found.passage().words(),
                SpanResponse.of(found.passage().span(), offsets),
                found.kind(),
                found.continues(),
                found.paragraph(),
                found.rule(),
                AttributionFact.of(found.speaker(), offsets),
                AttributionFact.reason(found.speaker()),
                explain.isWanted() ? explanation(found, offsets) : null);
    }

    private static ExplanationResponse explanation(QuoteMention found, OffsetMap offsets) {
        Explanation explanation = new Explanation(offsets).rule("quote", found.rule());
        return AttributionFact.explain(found.speaker(), "speaker", explanation).response();
    }
}
