package org.dateline.export;

import java.util.Map;
import org.dateline.fact.OpenReason;
import org.dateline.fact.QuoteKind;
import org.dateline.quote.QuoteResponse;
import org.dateline.web.SpanResponse;

/** Quotes as served. */
final class QuoteExamples {

    private QuoteExamples() {}

    static QuoteResponse boats() {
        return new QuoteResponse(
                1L,
                1L,
                0,
                "We need boats,",
                new SpanResponse(1, 15),
                QuoteKind.DIRECT,
                null,
                null,
                null,
                "rule",
                null,
                OpenReason.NO_CUE,
                null,
                Map.of());
    }
}
