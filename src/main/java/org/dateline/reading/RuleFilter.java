package org.dateline.reading;

import io.swagger.v3.oas.annotations.Parameter;
import org.dateline.extraction.RuleKind;
import org.jspecify.annotations.Nullable;

/** Which rules a client asks for. */
record RuleFilter(
        @Parameter(description = "QUOTE, SPEAKER, …") @Nullable RuleKind kind) {}
