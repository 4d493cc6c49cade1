package org.dateline.idempotency;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.dateline.store.Database;
import org.dateline.web.InvalidRequestException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Lets one request with a key run at a time. An H2 file has one server; on PostgreSQL a lock of the transaction tells the
 * others, and goes with it, however the server ends.
 */
@Component
class KeyLocks {

    private final Set<String> held = ConcurrentHashMap.newKeySet();
    private final JdbcTemplate store;
    private final boolean shared;

    KeyLocks(JdbcTemplate store, Database database) {
        this.store = store;
        this.shared = database == Database.POSTGRESQL;
    }

    /** Runs work that no other thread of this server may run under the same id. */
    <T> T alone(String id, Supplier<T> work) {
        if (!held.add(id)) {
            throw stillRunning();
        }
        try {
            return work.get();
        } finally {
            held.remove(id);
        }
    }

    /** Keeps other servers out until the end of the transaction. */
    void lockInStore(String id) {
        if (shared
                && !Boolean.TRUE.equals(store.queryForObject(
                        "select pg_try_advisory_xact_lock(hashtextextended(?, 0))", Boolean.class, id))) {
            throw stillRunning();
        }
    }

    private static InvalidRequestException stillRunning() {
        InvalidRequestException conflict = new InvalidRequestException(
                HttpStatus.CONFLICT,
                "The first request with this " + IdempotencyKey.HEADER
                        + " is still running; send it again in a second to have its answer.");
        conflict.getHeaders().set(HttpHeaders.RETRY_AFTER, "1");
        return conflict;
    }
}
