package org.dateline.limit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
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
 * other a whole time slice in the middle of an answer. Those that wait for a client or for the store hold nobody up: a
 * request that has waited a moment gets a thread of its own, up to a limit.
 */
final class RequestThreads extends ThreadPoolExecutor {

    private static final Duration IDLE = Duration.ofSeconds(60);

    private final int few;
    private final int most;
    private final long moment;
    private final ScheduledExecutorService watch;
    private final Queue<Waiting> queue = new ArrayDeque<>();
    private int busy;
    private boolean watched;

    /**
     * @param few so many at least work
     * @param most so many at most
     * @param moment how long a request waits for one of the few
     */
    RequestThreads(int few, int most, Duration moment) {
        super(0, Integer.MAX_VALUE, IDLE.toSeconds(), TimeUnit.SECONDS, new SynchronousQueue<>(), named("http-"));
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

    @Override
    public void execute(Runnable request) {
        synchronized (queue) {
            if (busy < few) {
                start(request);
                return;
            }
            queue.add(new Waiting(request, System.nanoTime()));
            if (!watched) {
                watched = true;
                watchOn();
            }
        }
    }

    private void start(Runnable request) {
        busy++;
        super.execute(() -> work(request));
    }

    private void work(Runnable first) {
        @Nullable Runnable request = first;
        try {
            while (request != null) {
                request.run();
                request = next();
            }
        } catch (RuntimeException | Error e) {
            leave();
            throw e;
        }
    }

    /** What a thread does next; one of more than a few only goes on where somebody has waited. */
    private @Nullable Runnable next() {
        synchronized (queue) {
            Waiting first = queue.peek();
            if (first != null && (busy <= few || hasWaited(first))) {
                return queue.remove().request();
            }
            busy--;
            return null;
        }
    }

    private void leave() {
        synchronized (queue) {
            busy--;
            if (busy < few && !queue.isEmpty()) {
                start(queue.remove().request());
            }
        }
    }

    private void watchOn() {
        watch.schedule(this::help, moment, TimeUnit.NANOSECONDS);
    }

    private void help() {
        synchronized (queue) {
            for (Waiting first = queue.peek(); first != null && busy < most && hasWaited(first); first = queue.peek()) {
                start(queue.remove().request());
            }
            watched = !queue.isEmpty();
            if (watched) {
                watchOn();
            }
        }
    }

    private boolean hasWaited(Waiting waiting) {
        return System.nanoTime() - waiting.since() >= moment;
    }

    @Override
    protected void terminated() {
        watch.shutdown();
    }

    private record Waiting(Runnable request, long since) {}
}
