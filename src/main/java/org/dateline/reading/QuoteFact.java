package org.dateline.reading;

import org.dateline.extraction.QuoteMention;
import org.dateline.fact.OpenReason;
import org.dateline.fact.QuoteKind;
import org.dateline.text.OffsetMap;
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
        @Nullable AttributionFact speaker,
        @Nullable OpenReason speakerReason) {

    public static QuoteFact of(QuoteMention found, OffsetMap offsets) {
        return new QuoteFact(
                found.index(),
                found.passage().words(),
                SpanResponse.of(found.passage().span(), offsets),
                found.kind(),
                found.continues(),
                found.paragraph(),
                AttributionFact.of(found.speaker(), offsets),
                AttributionFact.reason(found.speaker()));
    }
}
