package org.dateline.actor;

import io.swagger.v3.oas.annotations.media.Schema;
import org.dateline.text.OffsetMap;
import org.dateline.web.SpanResponse;
import org.jspecify.annotations.Nullable;

/** A role as served. */
@Schema(description = "What a person is, as the article words it, and at which organisation")
public record RoleResponse(
        String text,
        SpanResponse span,
        @Nullable String organisation,
        @Nullable Long organisationId) {

    static RoleResponse of(Role role, OffsetMap offsets) {
        Organisation organisation = role.organisation();
        return new RoleResponse(
                role.words(),
                SpanResponse.of(role.passage().span(), offsets),
                organisation == null ? null : organisation.getName(),
                organisation == null ? null : organisation.getId());
    }
}
