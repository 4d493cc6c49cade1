package org.dateline.store;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets transactions that add articles work side by side, and one that takes some of their facts away alone: what articles
 * share would be lost or kept for nothing between two that see but half of each other. A turn is taken before any row is
 * locked, so that nobody who waits for it has a row that another wants, and lasts until the transaction ends. An H2 file has
 * one server; on PostgreSQL the turn is taken in the store.
 */
@Component
public class Turns {

    private static final String NAME = "dateline: what articles share";
    /** Whoever waits has a connection, and others wait for one no longer than that. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final ReentrantReadWriteLock own = new ReentrantReadWriteLock(true);
    private final JdbcTemplate store;
    private final boolean shared;

    Turns(JdbcTemplate store, Database database) {
        this.store = store;
        this.shared = database == Database.POSTGRESQL;
    }

    /** A turn among others of this kind; whoever has one cannot have one alone in the same transaction. */
    public void sideBySide() {
        if (shared) {
            takeInStore("pg_advisory_xact_lock_shared");
        } else {
            take(own.readLock());
        }
    }

    /** A turn while nobody else has one. */
    public void alone() {
        if (shared) {
            takeInStore("pg_advisory_xact_lock");
        } else if (own.getReadHoldCount() > 0) {
            throw new IllegalStateException("who has a turn beside others would wait for itself");
        } else {
            take(own.writeLock());
        }
    }

    private void takeInStore(String function) {
        store.query("select " + function + "(hashtextextended(?, 0))", row -> {}, NAME);
    }

    private static void take(Lock lock) {
        try {
            if (!lock.tryLock(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                throw new QueryTimeoutException("others had the store for longer than " + LONGEST);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new QueryTimeoutException("interrupted while others had the store", e);
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                lock.unlock();
            }
        });
    }
}
