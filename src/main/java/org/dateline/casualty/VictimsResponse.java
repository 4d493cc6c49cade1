package org.dateline.casualty;

import io.swagger.v3.oas.annotations.media.Schema;
import org.dateline.text.OffsetMap;
import org.dateline.web.SpanResponse;
import org.jspecify.annotations.Nullable;

/** The victims of a figure as served. */
@Schema(description = "Those the figure counts, as worded, and their side, where the words name one")
public record VictimsResponse(
        String text, SpanResponse span, @Nullable String side) {

    static @Nullable VictimsResponse of(@Nullable Victims victims, OffsetMap offsets) {
        return victims == null
                ? null
                : new VictimsResponse(victims.words(), SpanResponse.of(victims.span(), offsets), victims.side());
    }
}
