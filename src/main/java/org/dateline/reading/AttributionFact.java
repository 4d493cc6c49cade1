package org.dateline.reading;

import org.dateline.extraction.Attribution;
import org.dateline.extraction.Attribution.Attributed;
import org.dateline.extraction.Attribution.Open;
import org.dateline.fact.ActorKind;
import org.dateline.fact.OpenReason;
import org.dateline.text.OffsetMap;
import org.dateline.web.SpanResponse;
import org.jspecify.annotations.Nullable;

/** A speaker or source as read. */
record AttributionFact(
        @Nullable String name,
        ActorKind kind,
        String text,
        SpanResponse span,
        @Nullable String cue,
        String rule,
        boolean inferred) {

    /** Null where the text does not tell. */
    static @Nullable AttributionFact of(Attribution attribution, OffsetMap offsets) {
        if (attribution instanceof Attributed found) {
            return new AttributionFact(
                    found.name(),
                    found.kind(),
                    found.words().words(),
                    SpanResponse.of(found.words().span(), offsets),
                    found.cue() == null ? null : found.cue().words(),
                    found.rule(),
                    found.inferred());
        }
        return null;
    }

    static @Nullable OpenReason reason(Attribution attribution) {
        return attribution instanceof Open open ? open.reason() : null;
    }
}
