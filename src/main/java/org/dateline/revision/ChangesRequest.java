package org.dateline.revision;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Since when a client asks for changes. */
record ChangesRequest(
        @Parameter(description = "The earlier revision; the one before where it is left out") @Nullable Integer since) {}
