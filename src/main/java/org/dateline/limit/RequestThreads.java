package org.dateline.limit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * Threads for requests: few, as long as these get through quickly, since many that want a processor at once wait for each
 * other a whole time slice in the middle of an answer. Who is at one request for longer than a moment waits for a client
 * or for the store, and counts among the few no more: another takes its place, up to a limit.
 */
final class RequestThreads extends ThreadPoolExecutor {

    private static final Duration IDLE = Duration.ofSeconds(60);

    private final int few;
    private final int most;
    private final long moment;
    private final ScheduledExecutorService watch;
    /** Guards all that follows. */
    private final Object lock = new Object();

    private final Queue<Runnable> queue = new ArrayDeque<>();
    private final Collection<Worker> quick = new ArrayList<>();
    private int busy;
    private boolean watched;

    /**
     * @param few so many work at once as long as none takes longer than a moment
     * @param most so many at most
     * @param moment how long a request takes that waits for nobody
     */
    RequestThreads(int few, int most, Duration moment) {
        this(few, most, moment, named("http-"));
    }

    RequestThreads(int few, int most, Duration moment, ThreadFactory threads) {
        super(0, Integer.MAX_VALUE, IDLE.toSeconds(), TimeUnit.SECONDS, new SynchronousQueue<>(), threads);
        this.few = Math.min(few, most);
        this.most = most;
        this.moment = moment.toNanos();
        this.watch = new ScheduledThreadPoolExecutor(1, named("http-watch-"));
    }

    private static ThreadFactory named(String prefix) {
        CustomizableThreadFactory factory = new CustomizableThreadFactory(prefix);
        factory.setDaemon(true);
        return factory;
    }

    /** How many are at a request. */
    int busy() {
        synchronized (lock) {
            return busy;
        }
    }

    int most() {
        return most;
    }

    @Override
    public void execute(Runnable request) {
        synchronized (lock) {
            if (isShutdown()) {
                throw new RejectedExecutionException("The threads for requests are shut down.");
            }
            if (hasRoom()) {
                start(request);
            } else {
                queue.add(request);
                watchOn();
            }
        }
    }

    @Override
    public List<Runnable> shutdownNow() {
        synchronized (lock) {
            List<Runnable> left = new ArrayList<>(queue);
            queue.clear();
            left.addAll(super.shutdownNow());
            return left;
        }
    }

    private boolean hasRoom() {
        return busy < most && !isShutdown() && oneMayBeQuick();
    }

    private boolean oneMayBeQuick() {
        if (quick.size() == few) {
            long now = System.nanoTime();
            quick.removeIf(worker -> now - worker.since >= moment);
        }
        return quick.size() < few;
    }

    private void start(Runnable request) {
        Worker worker = new Worker(request);
        quick.add(worker);
        busy++;
        try {
            super.execute(worker);
        } catch (RuntimeException | Error e) {
            leave(worker);
            throw e;
        }
    }

    private void leave(Worker worker) {
        quick.remove(worker);
        busy--;
    }

    private @Nullable Runnable next(Worker worker) {
        synchronized (lock) {
            quick.remove(worker);
            if (queue.isEmpty() || !oneMayBeQuick()) {
                busy--;
                return null;
            }
            worker.since = System.nanoTime();
            quick.add(worker);
            return queue.remove();
        }
    }

    private void replace(Worker failed) {
        synchronized (lock) {
            leave(failed);
            startWaiting();
        }
    }

    private void watchOn() {
        if (!watched) {
            watched = true;
            watch.schedule(this::help, moment, TimeUnit.NANOSECONDS);
        }
    }

    /** Gives those who wait the places of those who are at one request for long. */
    private void help() {
        synchronized (lock) {
            watched = false;
            try {
                startWaiting();
            } finally {
                if (!queue.isEmpty()) {
                    watchOn();
                }
            }
        }
    }

    private void startWaiting() {
        for (Runnable first = queue.peek(); first != null && hasRoom(); first = queue.peek()) {
            start(first);
            queue.remove();
        }
    }

    @Override
    protected void terminated() {
        watch.shutdown();
    }

    /** One thread at work: on a request, and then on those that wait. */
    private final class Worker implements Runnable {

        private final Runnable first;
        private long since = System.nanoTime();

        Worker(Runnable first) {
            this.first = first;
        }

        @Override
        public void run() {
            boolean failed = true;
            try {
                for (Runnable request = first; request != null; request = next(this)) {
                    request.run();
                    forgetInterrupt();
                }
                failed = false;
            } finally {
                if (failed) {
                    replace(this);
                }
            }
        }

        private void forgetInterrupt() {
            if (!isShutdown()) {
                Thread.interrupted();
            }
        }
    }
}
