package org.dateline.idempotency;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in a transaction, and again where another one stored the same text or actor at the same time, each time after
 * a longer wait of chance; within a transaction it is part of that one, whoever began it tries again.
 */
@Component
public class RetryingTransaction {

    private static final int ATTEMPTS = 10;
    private static final int WAIT_MILLIS = 5;

    private final TransactionTemplate transaction;

    RetryingTransaction(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    public <T> T run(Supplier<T> work) {
        return run(ATTEMPTS, work);
    }

    /** The same for work that costs too much to be tried as often. */
    public <T> T run(int attempts, Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.<T>execute(status -> work.get());
            } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
                if (attempt >= attempts || !waited(attempt)) {
                    throw e;
                }
            }
        }
    }

    /** Two that met once would meet again if both waited as long. */
    private static boolean waited(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong((long) WAIT_MILLIS << attempt));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
