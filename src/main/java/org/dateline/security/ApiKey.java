package org.dateline.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A key as stored: without its secret, and never deleted. */
@Entity
final class ApiKey {

    @Id
    @Column(length = 16)
    private String id;

    @Column(length = 64)
    private String name;

    /** The name while the key is valid, which no other valid one has. */
    @Column(length = 64)
    private @Nullable String validName;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private Scope scope;

    @Column(name = "secret_sha256", length = 64)
    private String secretSha256;

    @Column(length = 4)
    private String ending;

    private Instant createdAt;

    private @Nullable Instant revokedAt;

    protected ApiKey() {}

    ApiKey(KeyToken token, String name, Scope scope, Instant createdAt) {
        this.id = token.id();
        this.name = name;
        this.validName = name;
        this.scope = scope;
        this.secretSha256 = token.secretSha256();
        this.ending = token.ending();
        this.createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
    }

    void revoke(Instant at) {
        validName = null;
        revokedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether the secret is right, in a time that does not tell how nearly. */
    boolean isOpenedBy(KeyToken token) {
        return MessageDigest.isEqual(bytes(secretSha256), bytes(token.secretSha256()));
    }

    boolean isValid() {
        return revokedAt == null;
    }

    String getName() {
        return name;
    }

    Scope getScope() {
        return scope;
    }

    String getEnding() {
        return ending;
    }

    Instant getCreatedAt() {
        return createdAt;
    }

    @Nullable Instant getRevokedAt() {
        return revokedAt;
    }

    private static byte[] bytes(String hex) {
        return hex.getBytes(StandardCharsets.US_ASCII);
    }
}
