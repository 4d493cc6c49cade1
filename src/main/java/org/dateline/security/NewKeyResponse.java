package org.dateline.security;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** A key just made, as its maker sees it. */
@Schema(description = "A key just made; it is shown this once")
record NewKeyResponse(
        String name,
        @Schema(allowableValues = {"ingest", "admin"}) String scope,
        Instant createdAt,

        @Schema(description = "To be sent as Authorization: Bearer …")
        String key) {

    static NewKeyResponse of(Keyring.NewKey made) {
        ApiKey key = made.key();
        return new NewKeyResponse(
                key.getName(),
                key.getScope().label(),
                key.getCreatedAt(),
                made.token().text());
    }
}
