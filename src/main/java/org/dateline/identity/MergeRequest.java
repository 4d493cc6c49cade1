package org.dateline.identity;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Who is to be merged into a person. */
@Schema(description = "A person who is the same as the one of the address")
record MergeRequest(
        @Schema(description = "The id of the person to merge into the one of the address", example = "7")
        @NotNull @Nullable Long person) {}
