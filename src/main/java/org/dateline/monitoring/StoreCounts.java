package org.dateline.monitoring;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;

/**
 * How much the store holds, counted when somebody asks, but at most once in a while, and for at most a hundredth of the
 * time where counting takes long. Whoever asks while another counts is told the counts before.
 */
final class StoreCounts {

    private static final int SHARE = 100;

    private final ToLongFunction<Stored> counter;
    private final Duration every;
    private final LongSupplier nanoTime;
    private final ReentrantLock counting = new ReentrantLock();
    private volatile Map<Stored, Long> counts = Map.of();
    private volatile long due;

    /** @param every how long counts are good for */
    StoreCounts(ToLongFunction<Stored> counter, Duration every, LongSupplier nanoTime) {
        this.counter = counter;
        this.every = every;
        this.nanoTime = nanoTime;
        this.due = nanoTime.getAsLong();
    }

    /** Not a number where nothing could be counted yet. */
    double of(Stored stored) {
        if (nanoTime.getAsLong() - due >= 0 && counting.tryLock()) {
            try {
                count();
            } finally {
                counting.unlock();
            }
        }
        Long count = counts.get(stored);
        return count == null ? Double.NaN : count;
    }

    private void count() {
        long begin = nanoTime.getAsLong();
        if (begin - due < 0) {
            return;
        }
        try {
            Map<Stored, Long> fresh = new EnumMap<>(Stored.class);
            for (Stored stored : Stored.values()) {
                fresh.put(stored, counter.applyAsLong(stored));
            }
            counts = fresh;
        } catch (RuntimeException e) {
            // A store that is away tells nothing new; its health says so.
            counts = Map.of();
        }
        long end = nanoTime.getAsLong();
        due = end + Math.max(every.toNanos(), SHARE * (end - begin));
    }
}
