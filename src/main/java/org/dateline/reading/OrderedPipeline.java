package org.dateline.reading;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs work on all cores and hands the results on in the order the work came; only a few wait at any time. */
public final class OrderedPipeline<T> implements AutoCloseable {

    private static final int WAITING_A_CORE = 8;

    private final int waiting;
    private final ExecutorService workers;
    private final Deque<Future<T>> pending = new ArrayDeque<>();
    private final Sink<T> sink;

    OrderedPipeline(int cores, Sink<T> sink) {
        this(cores, cores * WAITING_A_CORE, sink);
    }

    /** @param waiting how many may wait for their turn at most */
    public OrderedPipeline(int cores, int waiting, Sink<T> sink) {
        this.waiting = waiting;
        this.workers = Executors.newFixedThreadPool(cores);
        this.sink = sink;
    }

    public void add(Callable<T> work) throws IOException {
        pending.add(workers.submit(work));
        while (pending.size() > waiting
                || (!pending.isEmpty() && pending.element().isDone())) {
            handOn();
        }
    }

    public void finish() throws IOException {
        while (!pending.isEmpty()) {
            handOn();
        }
    }

    private void handOn() throws IOException {
        try {
            sink.take(pending.remove().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IOException("reading failed: " + e.getCause(), e);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    /** Where the results go. */
    public interface Sink<T> {
        void take(T result) throws IOException;
    }
}
