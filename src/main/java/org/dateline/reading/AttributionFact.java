package org.dateline.reading;

import org.dateline.extraction.Attribution;
import org.dateline.extraction.Attribution.Attributed;
import org.dateline.extraction.Attribution.Open;
import org.dateline.fact.ActorKind;
import org.dateline.fact.OpenReason;
import org.dateline.text.OffsetMap;
import org.dateline.web.Explanation;
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

    /** Adds who speaks, by which rule and words, or why that is open. */
    static Explanation explain(Attribution attribution, String what, Explanation explanation) {
        Open open = attribution instanceof Open o ? o : null;
        if (attribution instanceof Attributed found) {
            explanation.rule(what, found.rule()).matched(what, found.words());
            open = found.doubt();
        }
        explanation.matched("cue", attribution.cue());
        if (open != null) {
            explanation.open(open.reason());
            open.candidates()
                    .forEach(candidate -> explanation.candidate(candidate.name(), candidate.kind(), candidate.words()));
        }
        return explanation;
    }

    static @Nullable OpenReason reason(Attribution attribution) {
        return attribution instanceof Open open ? open.reason() : null;
    }
}
