package org.dateline.cache;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Tells the state of a store that is this process's own by counting the transactions that may have written. */
@Component
final class WriteCount implements StoreState, TransactionExecutionListener {

    private final AtomicLong writes = new AtomicLong();

    @Override
    public Optional<Object> current() {
        return Optional.of(writes.get());
    }

    /** Counted where the commit failed, too: the store may have it all the same. */
    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (!transaction.isReadOnly()) {
            writes.incrementAndGet();
        }
    }
}
