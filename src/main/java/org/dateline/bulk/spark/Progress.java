package org.dateline.bulk.spark;

import java.io.PrintStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.spark.util.LongAccumulator;

/** Tells every few seconds how far a run is; what repeated tasks count twice is in it, so it is no result. */
final class Progress implements AutoCloseable {

    private static final int SECONDS = 5;

    private final LongAccumulator found;
    private final LongAccumulator read;
    private final PrintStream err;
    private final long begin = System.nanoTime();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "progress");
        thread.setDaemon(true);
        return thread;
    });
    private String told = "";

    Progress(LongAccumulator found, LongAccumulator read, PrintStream err) {
        this.found = found;
        this.read = read;
        this.err = err;
        clock.scheduleWithFixedDelay(this::tell, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** Once; the rate is of the whole run so far, its start included. */
    String line() {
        long seconds = Math.max(1, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin));
        return "%,d articles found, %,d read, %,d a second; at most %,d to go"
                .formatted(
                        found.value(), read.value(), read.value() / seconds, Math.max(0, found.value() - read.value()));
    }

    private void tell() {
        String line = line();
        if (!line.equals(told)) {
            told = line;
            err.println(line);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
