package org.dateline.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class StoreCountsTests {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final AtomicLong now = new AtomicLong();
    private long stored = 3;
    private long asked;
    private long takes;
    private boolean away;

    private final StoreCounts counts = new StoreCounts(this::count, MINUTE, now::get);

    @Test
    void countsAtMostOnceAMinute() {
        assertThat(counts.of(Stored.QUOTE)).isEqualTo(3);
        stored = 4;
        assertThat(counts.of(Stored.QUOTE)).isEqualTo(3);
        assertThat(asked).isEqualTo(Stored.values().length);
        now.addAndGet(MINUTE.toNanos());
        assertThat(counts.of(Stored.QUOTE)).isEqualTo(4);
    }

    @Test
    void waitsLongerWhereCountingTakesLong() {
        takes = MINUTE.toNanos();
        counts.of(Stored.QUOTE);
        stored = 4;
        now.addAndGet(MINUTE.toNanos() * 99);
        assertThat(counts.of(Stored.QUOTE)).isEqualTo(3);
        now.addAndGet(MINUTE.toNanos());
        assertThat(counts.of(Stored.QUOTE)).isEqualTo(4);
    }

    @Test
    void tellsNothingWhileTheStoreIsAwayAndCountsAgainWhenItIsBack() {
        away = true;
        assertThat(counts.of(Stored.QUOTE)).isNaN();
        away = false;
        now.addAndGet(MINUTE.toNanos());
        assertThat(counts.of(Stored.QUOTE)).isEqualTo(3);
    }

    private long count(Stored kind) {
        asked++;
        now.addAndGet(takes / Stored.values().length);
        if (away) {
            throw new IllegalStateException("the store is away");
        }
        return stored;
    }
}
