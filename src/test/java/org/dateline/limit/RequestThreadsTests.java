package org.dateline.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RequestThreadsTests {

    private static final Duration MOMENT = Duration.ofMillis(5);
    private static final Duration FOR_EVER = Duration.ofHours(1);

    private final List<RequestThreads> all = new ArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger atWork = new AtomicInteger();
    private final AtomicInteger mostAtWork = new AtomicInteger();

    @AfterEach
    void stop() {
        end.countDown();
        all.forEach(RequestThreads::shutdown);
    }

    @Test
    void worksOnAFewWhereTheseGetThrough() throws InterruptedException {
        RequestThreads threads = threads(2, 50, FOR_EVER);
        CountDownLatch done = new CountDownLatch(1000);
        for (int i = 0; i < 1000; i++) {
            threads.execute(() -> count(done::countDown));
        }
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(mostAtWork).hasValueLessThanOrEqualTo(2);
    }

    @Test
    void letsNobodyWaitForThoseWhoWait() throws InterruptedException {
        RequestThreads threads = threads(2, 50, MOMENT);
        CountDownLatch waiting = new CountDownLatch(40);
        for (int i = 0; i < 40; i++) {
            threads.execute(() -> {
                waiting.countDown();
                await(end);
            });
        }
        CountDownLatch quick = new CountDownLatch(1);
        threads.execute(quick::countDown);
        assertThat(waiting.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(quick.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void goesNoFurtherThanItsLimit() throws InterruptedException {
        RequestThreads threads = threads(2, 5, MOMENT);
        CountDownLatch five = new CountDownLatch(5);
        CountDownLatch done = new CountDownLatch(20);
        for (int i = 0; i < 20; i++) {
            threads.execute(() -> count(() -> {
                five.countDown();
                await(end);
                done.countDown();
            }));
        }
        assertThat(five.await(10, TimeUnit.SECONDS)).isTrue();
        TimeUnit.MILLISECONDS.sleep(10 * MOMENT.toMillis());
        end.countDown();
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(mostAtWork).hasValue(5);
    }

    @Test
    void outlivesARequestThatFails() throws InterruptedException {
        RequestThreads threads = threads(1, 1, FOR_EVER);
        for (int i = 0; i < 3; i++) {
            threads.execute(() -> {
                throw new LinkageError("as a request would never do");
            });
        }
        CountDownLatch done = new CountDownLatch(1);
        threads.execute(done::countDown);
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void takesNoneWhenItIsShut() throws InterruptedException {
        RequestThreads threads = threads(2, 5, MOMENT);
        threads.shutdown();
        Assertions.assertThatExceptionOfType(RejectedExecutionException.class)
                .isThrownBy(() -> threads.execute(() -> {}));
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    private RequestThreads threads(int few, int most, Duration moment) {
        RequestThreads threads = new RequestThreads(few, most, moment);
        all.add(threads);
        return threads;
    }

    private void count(Runnable work) {
        mostAtWork.accumulateAndGet(atWork.incrementAndGet(), Math::max);
        work.run();
        atWork.decrementAndGet();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
