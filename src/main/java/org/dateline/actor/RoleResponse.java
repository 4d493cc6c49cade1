package org.dateline.actor;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.dateline.text.OffsetMap;
import org.dateline.web.Explain;
import org.dateline.web.Explanation;
import org.dateline.web.ExplanationResponse;
import org.dateline.web.SpanResponse;
import org.jspecify.annotations.Nullable;

/** A role as served. */
@Schema(description = "What a person is, as the article words it, and at which organisation")
public record RoleResponse(
        String text,
        SpanResponse span,
        @Nullable String organisation,
        @Nullable Long organisationId,

        @Schema(description = "What read it; GET /api/rules lists the rules") @Nullable String rule,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ExplanationResponse explanation) {

    static RoleResponse of(Role role, OffsetMap offsets, Explain explain) {
        Organisation organisation = role.organisation();
        return new RoleResponse(
                role.words(),
                SpanResponse.of(role.passage().span(), offsets),
                organisation == null ? null : organisation.getName(),
                organisation == null ? null : organisation.getId(),
                role.rule(),
                explain.isWanted() ? explanation(role, offsets) : null);
    }

    private static ExplanationResponse explanation(Role role, OffsetMap offsets) {
        return new Explanation(offsets)
                .rule("role", role.rule())
                .matched("role", role.passage())
                .response();
    }
}
