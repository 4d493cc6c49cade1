package org.dateline.security;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** The wish for a key. */
@Schema(description = "A key to be made")
record KeyRequest(
        @Schema(description = "Whose key it is, as the audit tells it", example = "newsdesk")
        @NotNull(message = "is missing; tell whose key it is") @Pattern(regexp = KeyRequest.NAME, message = KeyRequest.NAME_FORM) String name,

        @Schema(
                description = "ingest where it is left out",
                allowableValues = {"ingest", "admin"})
        @Pattern(regexp = "ingest|admin", message = "must be ingest or admin") @Nullable String scope) {

    /** What the audit writes for callers without a key is no name. */
    static final String NAME = "(?!loopback$)[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    static final String NAME_FORM =
            "must be 1 to 64 letters, digits, dots, dashes or underscores, begin with a letter or digit, and not be 'loopback'";

    Scope scopeOrDefault() {
        return scope == null ? Scope.INGEST : Scope.named(scope);
    }
}
