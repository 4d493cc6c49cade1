package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTests {

    private final AtomicLong now = new AtomicLong(1);
    private final Progress progress = new Progress(now::get);

    @Test
    void tellsCountsRateAndWhatRemains() {
        work(10, 2000);
        progress.stored(false);
        progress.refused();
        assertThat(progress.tell(0.25)).hasValue("2,000 new, 1 known, 1 refused; 200/s; 25 %, 30 s left");
    }

    @Test
    void goesByTheLastMinute() {
        work(60, 60_000);
        progress.tell(0.5);
        for (int i = 0; i < 12; i++) {
            work(10, 100);
            progress.tell(0.5 + (i + 1) / 1000.0);
        }
        work(10, 100);
        assertThat(progress.tell(0.513).orElseThrow()).contains("; 10/s; 51 %, 1 h 21 min left");
    }

    @Test
    void isSilentInBetween() {
        work(4, 100);
        assertThat(progress.tell(0.5)).isEmpty();
    }

    @Test
    void doesNotGuessWhatRemainsOfAStream() {
        work(10, 100);
        assertThat(progress.tell(Double.NaN)).hasValue("100 new, 0 known, 0 refused; 10/s");
    }

    @Test
    void sumsUp() {
        work(10, 2000);
        assertThat(progress.summary()).isEqualTo("2,000 new, 0 known, 0 refused in 10.0 s: 200/s");
    }

    private void work(int seconds, int articles) {
        now.addAndGet(Duration.ofSeconds(seconds).toNanos());
        for (int i = 0; i < articles; i++) {
            progress.stored(true);
        }
    }
}
