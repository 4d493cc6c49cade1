package org.dateline.ingest;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Counts what a long run has done, and tells every few seconds how fast it goes and how long it will take. */
final class Progress {

    private static final long TOLD_EVERY = Duration.ofSeconds(5).toNanos();
    private static final int LOOKED_BACK = 12;

    private final LongSupplier nanos;
    private final long start;
    private final Deque<Moment> moments = new ArrayDeque<>();
    private long fresh;
    private long known;
    private long refused;

    /** @param nanos a clock that counts nanoseconds from any moment */
    Progress(LongSupplier nanos) {
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        moments.add(new Moment(start, 0, 0));
    }

    void stored(boolean isNew) {
        fresh += isNew ? 1 : 0;
        known += isNew ? 0 : 1;
    }

    void refused() {
        refused++;
    }

    boolean isAnyRefused() {
        return refused > 0;
    }

    /**
     * A line where it is time for one.
     *
     * @param share of all input that is behind; not a number where nobody knows
     */
    Optional<String> tell(double share) {
        long now = nanos.getAsLong();
        if (now - moments.getLast().nanos() < TOLD_EVERY) {
            return Optional.empty();
        }
        Moment before = moments.getFirst();
        Moment moment = new Moment(now, fresh + known + refused, share);
        moments.add(moment);
        if (moments.size() > LOOKED_BACK) {
            moments.remove();
        }
        return Optional.of(counts() + rate(moment, before) + remaining(moment, before));
    }

    /** What came of all of it. */
    String summary() {
        double seconds = (nanos.getAsLong() - start) / 1e9;
        return counts()
                + String.format(Locale.ROOT, " in %.1f s: %.0f/s", seconds, (fresh + known + refused) / seconds);
    }

    private String counts() {
        return String.format(Locale.ROOT, "%,d new, %,d known, %,d refused", fresh, known, refused);
    }

    private static String rate(Moment now, Moment before) {
        double seconds = (now.nanos() - before.nanos()) / 1e9;
        return String.format(Locale.ROOT, "; %.0f/s", (now.done() - before.done()) / seconds);
    }

    private static String remaining(Moment now, Moment before) {
        double covered = now.share() - before.share();
        if (!(covered > 0)) {
            return "";
        }
        double seconds = (1 - now.share()) * (now.nanos() - before.nanos()) / 1e9 / covered;
        return String.format(Locale.ROOT, "; %.0f %%, %s left", 100 * now.share(), told(Math.round(seconds)));
    }

    private static String told(long seconds) {
        if (seconds < 60) {
            return seconds + " s";
        }
        return seconds < 3600
                ? seconds / 60 + " min " + seconds % 60 + " s"
                : seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
    }

    /** How far it was when. */
    private record Moment(long nanos, long done, double share) {}
}
