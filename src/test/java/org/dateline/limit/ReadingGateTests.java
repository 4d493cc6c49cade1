package org.dateline.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.dateline.limit.LimitProperties.Extractions;
import org.dateline.web.Refusal;
import org.dateline.web.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.util.unit.DataSize;

@Timeout(60)
class ReadingGateTests {

    private static final Duration AT_ONCE = Duration.ZERO;
    private static final Duration LONG = Duration.ofMinutes(5);

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);

    @Test
    void refusesWhoWaitsTooLongForAPlace() {
        ReadingGate gate = gate(1, 1, AT_ONCE);
        CompletableFuture<String> first = occupy(gate, 10);
        refusesAsBusy(() -> gate.read(10, () -> "second"), "1 at once, 1 waiting");
        end.countDown();
        assertThat(first.join()).isEqualTo("first");
        assertThat(gate.read(10, () -> "third")).isEqualTo("third");
    }

    @Test
    void refusesAtOnceWhenTheQueueIsFull() {
        ReadingGate gate = gate(1, 0, LONG);
        CompletableFuture<String> first = occupy(gate, 10);
        refusesAsBusy(() -> gate.read(10, () -> "second"), "0 waiting");
        end.countDown();
        assertThat(first.join()).isEqualTo("first");
    }

    @Test
    void letsAWaitingOneInWhenAPlaceIsFree() {
        ReadingGate gate = gate(1, 1, LONG);
        CompletableFuture<String> first = occupy(gate, 10);
        CompletableFuture<String> second = CompletableFuture.supplyAsync(() -> gate.read(10, () -> "second"));
        end.countDown();
        assertThat(first.join() + second.join()).isEqualTo("firstsecond");
    }

    @Test
    void lendsNoMemoryTwice() {
        ReadingGate gate = gate(2, 2, AT_ONCE);
        CompletableFuture<String> first = occupy(gate, 4000);
        refusesAsBusy(() -> gate.read(4000, () -> "second"), "2 at once");
        assertThat(gate.read(1000, () -> "small")).isEqualTo("small");
        end.countDown();
        assertThat(first.join()).isEqualTo("first");
        assertThat(gate.read(4000, () -> "third")).isEqualTo("third");
    }

    @Test
    void refusesWhatTheMemoryCannotBearAtAll() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> gate(2, 2, LONG).read(8000, () -> "too large"))
                .satisfies(e -> assertThat(e.refusal()).isEqualTo(Refusal.BODY_TOO_LARGE))
                .withMessageContaining("6990");
    }

    @Test
    void givesThePlaceBackAfterAFailure() {
        ReadingGate gate = gate(1, 0, AT_ONCE);
        for (int i = 0; i < 3; i++) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> gate.read(4000, () -> {
                        throw new IllegalStateException("unreadable");
                    }));
        }
        assertThat(gate.parse(4000, () -> "next")).isEqualTo("next");
    }

    private CompletableFuture<String> occupy(ReadingGate gate, int length) {
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> gate.read(length, () -> {
            begun.countDown();
            await(end);
            return "first";
        }));
        await(begun);
        return first;
    }

    private static void refusesAsBusy(Supplier<String> reading, String words) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(reading::get)
                .satisfies(e -> assertThat(e.refusal()).isEqualTo(Refusal.BUSY))
                .satisfies(
                        e -> assertThat(e.getHeaders().getFirst("Retry-After")).isNotNull())
                .withMessageContaining(words);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ReadingGate gate(int places, int queue, Duration wait) {
        return new ReadingGate(new Extractions(places, queue, wait, DataSize.ofMegabytes(1)));
    }
}
