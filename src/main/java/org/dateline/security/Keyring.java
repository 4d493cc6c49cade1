package org.dateline.security;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.web.InvalidRequestException;
import org.dateline.web.NotFoundException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Makes keys, revokes them, and knows whose key is shown. */
@Component
class Keyring {

    private final ApiKeyRepository keys;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** Takes the place of a key that is not there, so that its check takes as long. */
    private final ApiKey nobody = new ApiKey(KeyToken.make(random), "nobody", Scope.INGEST, Instant.EPOCH);

    private volatile boolean used;

    Keyring(ApiKeyRepository keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** Makes a key; what it answers is shown once and not kept. */
    NewKey add(KeyRequest wanted) {
        if (keys.findByValidName(wanted.name()).isPresent()) {
            throw taken(wanted.name());
        }
        KeyToken token = KeyToken.make(random);
        ApiKey key = new ApiKey(token, wanted.name(), wanted.scopeOrDefault(), clock.instant());
        try {
            return new NewKey(token, keys.saveAndFlush(key));
        } catch (DataIntegrityViolationException e) {
            throw taken(wanted.name());
        }
    }

    List<ApiKey> list() {
        return keys.findAllByOrderByCreatedAtAscIdAsc();
    }

    void revoke(String name) {
        ApiKey key = keys.findByValidName(name)
                .orElseThrow(() -> new NotFoundException(
                        "There is no valid key of that name; the list of keys tells which there are."));
        key.revoke(clock.instant());
        keys.saveAndFlush(key);
    }

    /** The valid key that is shown; one indexed query. */
    Optional<ApiKey> find(KeyToken token) {
        ApiKey found = keys.findById(token.id()).orElse(nobody);
        boolean opens = found.isOpenedBy(token);
        return opens && found.isValid() && found != nobody ? Optional.of(found) : Optional.empty();
    }

    /** Whether a key was ever made, even if all are revoked; as none is ever deleted, a yes stays. */
    boolean isUsed() {
        if (!used) {
            used = keys.count() > 0;
        }
        return used;
    }

    private static InvalidRequestException taken(String name) {
        return new InvalidRequestException(
                HttpStatus.CONFLICT,
                "There is a key named " + name + "; revoke it before, or give the new one another name.");
    }

    /** A key just made, with the only copy of its secret. */
    record NewKey(KeyToken token, ApiKey key) {}
}
