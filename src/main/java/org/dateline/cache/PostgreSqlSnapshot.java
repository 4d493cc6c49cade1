package org.dateline.cache;

import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Tells the state of a PostgreSQL by its snapshot, the list of transactions whose writes are seen: whoever wrote, and
 * from whichever process, is in it.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-info.html">pg_current_snapshot</a>
 */
final class PostgreSqlSnapshot implements StoreState {

    private final JdbcTemplate store;

    PostgreSqlSnapshot(JdbcTemplate store) {
        this.store = store;
    }

    @Override
    public Optional<Object> current() {
        return Optional.ofNullable(store.queryForObject("select pg_current_snapshot()::text", String.class));
    }
}
