package org.dateline.limit;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.dateline.web.Refusal;
import org.dateline.web.RefusedException;

/**
 * The one gate for texts that are read at the wish of clients: a few at once, some that wait, none beyond. Each takes as
 * much of the memory set apart as the worst of its size needs, so that no crowd of hostile texts exhausts the heap.
 */
public final class ReadingGate {

    /** Measured on the texts made to hurt: 2 MB of brackets, each a token, need 220 MB. */
    private static final int HEAP_OF_TEXT = 150;

    /** A page of comments of three characters, or JSON of empty objects, before its text is taken out. */
    private static final int HEAP_OF_MARKUP = 40;

    private static final int UNIT = 1024;

    private final Semaphore places;
    private final Semaphore memory;
    private final int allPlaces;
    private final int allMemory;
    private final int queue;
    private final Duration wait;
    private final AtomicInteger inside = new AtomicInteger();

    ReadingGate(LimitProperties.Extractions properties) {
        this.allPlaces = properties.places();
        this.allMemory = (int) Math.min(properties.heap() / UNIT, Integer.MAX_VALUE);
        this.places = new Semaphore(allPlaces, true);
        this.memory = new Semaphore(allMemory, true);
        this.queue = properties.queue();
        this.wait = properties.longestWait();
    }

    /** Takes a text out of so many bytes of a page or JSON. */
    public <T> T parse(long bytes, Supplier<T> work) {
        return pass(bytes, HEAP_OF_MARKUP, work);
    }

    /** Reads a text of so many characters for facts. */
    public <T> T read(long characters, Supplier<T> work) {
        return pass(characters, HEAP_OF_TEXT, work);
    }

    private <T> T pass(long size, int factor, Supplier<T> work) {
        int units = (int) Math.min(size * factor / UNIT + 1, Integer.MAX_VALUE);
        if (units > allMemory) {
            throw tooLarge(size, (long) allMemory * UNIT / factor);
        }
        if (inside.incrementAndGet() > allPlaces + queue) {
            inside.decrementAndGet();
            throw busy();
        }
        try {
            return waitAndPass(units, work);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        } finally {
            inside.decrementAndGet();
        }
    }

    private <T> T waitAndPass(int units, Supplier<T> work) throws InterruptedException {
        long end = System.nanoTime() + wait.toNanos();
        acquire(memory, units, end);
        try {
            acquire(places, 1, end);
            try {
                return work.get();
            } finally {
                places.release();
            }
        } finally {
            memory.release(units);
        }
    }

    private void acquire(Semaphore semaphore, int permits, long end) throws InterruptedException {
        if (!semaphore.tryAcquire(permits, Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS)) {
            throw busy();
        }
    }

    private RefusedException busy() {
        return new RefusedException(
                        Refusal.BUSY,
                        "Too many texts are being read at the moment (" + allPlaces + " at once, " + queue
                                + " waiting); try again in a while.")
                .retryAfter(wait);
    }

    private static RefusedException tooLarge(long size, long most) {
        return new RefusedException(
                Refusal.BODY_TOO_LARGE,
                "A body of " + size + " characters may need more memory than this server has for it, which is enough"
                        + " for " + most + "; send a shorter one, or have its operator raise Java's -Xmx.");
    }
}
