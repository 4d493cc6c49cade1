package org.dateline.reading;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** A text to read, as JSON. */
@Schema(description = "A text to read")
record ExtractionRequest(
        @Schema(description = "Given back in the answer") @Nullable String id,

        @NotNull @Nullable String text) {}
