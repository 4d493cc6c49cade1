package org.dateline.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.dateline.text.OffsetMap;
import org.dateline.text.Span;

/** A place in a text as served, in the unit that was asked for. */
@Schema(description = "A half-open place in the text, in UTF-16 units, or in code points with ?offsets=codepoints")
public record SpanResponse(int start, int end) {

    public static SpanResponse of(Span span, OffsetMap offsets) {
        Span mapped = offsets.map(span);
        return new SpanResponse(mapped.begin(), mapped.end());
    }
}
