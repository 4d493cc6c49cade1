package org.dateline.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.dateline.text.OffsetMap;
import org.dateline.text.Passage;

/** Words of a text and where they stand, as served. */
@Schema(description = "Words of the article and their place: the text cut at the span is the words")
public record PassageResponse(String text, SpanResponse span) {

    public static PassageResponse of(Passage passage, OffsetMap offsets) {
        return new PassageResponse(passage.words(), SpanResponse.of(passage.span(), offsets));
    }
}
