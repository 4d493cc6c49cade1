package org.dateline.actor;

import io.swagger.v3.oas.annotations.media.Schema;
import org.dateline.fact.ActorKind;
import org.dateline.text.OffsetMap;
import org.dateline.text.Span;
import org.dateline.web.SpanResponse;
import org.jspecify.annotations.Nullable;

/** A speaker or source as served. */
@Schema(description = "Who speaks or is the source: as worded, and the person or organisation it resolves to")
public record AttributionResponse(
        @Schema(description = "Null for an unnamed source") @Nullable String name,

        ActorKind kind,
        String text,
        SpanResponse span,
        @Nullable String cue,
        @Nullable String rule,

        @Schema(description = "Carried over from a sentence before")
        boolean inferred,

        @Schema(description = "The person, under whose id those merged into them are served too") @Nullable Long personId,

        @Nullable Long organisationId,
        @Nullable String link) {

    /** Null where the text does not tell. */
    public static @Nullable AttributionResponse of(Attribution attribution, OffsetMap offsets) {
        ActorKind kind = attribution.kind();
        String words = attribution.words();
        Span span = attribution.span();
        if (kind == null || words == null || span == null) {
            return null;
        }
        Long personId = attribution.person() == null
                ? null
                : attribution.person().getCanonical().getId();
        Long organisationId = attribution.organisation() == null
                ? null
                : attribution.organisation().getId();
        return new AttributionResponse(
                attribution.name(),
                kind,
                words,
                SpanResponse.of(span, offsets),
                attribution.cue(),
                attribution.rule(),
                attribution.inferred(),
                personId,
                organisationId,
                link(personId, organisationId));
    }

    private static @Nullable String link(@Nullable Long personId, @Nullable Long organisationId) {
        if (personId != null) {
            return "/api/persons/" + personId;
        }
        return organisationId == null ? null : "/api/organisations/" + organisationId;
    }
}
