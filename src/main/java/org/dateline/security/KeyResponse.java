package org.dateline.security;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A key as listed. */
@Schema(description = "A key that was made; the key itself is kept nowhere")
record KeyResponse(
        String name,
        @Schema(allowableValues = {"ingest", "admin"}) String scope,
        Instant createdAt,
        @Nullable Instant revokedAt,

        @Schema(description = "The last characters of the key", example = "x7Qk")
        String ending) {

    static KeyResponse of(ApiKey key) {
        return new KeyResponse(
                key.getName(), key.getScope().label(), key.getCreatedAt(), key.getRevokedAt(), key.getEnding());
    }

    /** As the command line lists it. */
    String line() {
        return String.join(
                "\t", name, scope, createdAt.toString(), revokedAt == null ? "-" : revokedAt.toString(), "…" + ending);
    }
}
