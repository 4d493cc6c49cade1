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

    /** With a tick of the watch for each request this would take 5 s. */
    @Test
    void letsNoneOfManyWaitOnceAFewAreKnownToWait() throws InterruptedException {
        RequestThreads threads = threads(2, 50, Duration.ofMillis(100));
        for (int i = 0; i < 2; i++) {
            threads.execute(() -> await(end));
        }
        TimeUnit.MILLISECONDS.sleep(150);
        long begin = System.nanoTime();
        for (int i = 0; i < 50; i++) {
            CountDownLatch done = new CountDownLatch(1);
            threads.execute(done::countDown);
            assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMillis(2500));
    }

    @Test
    void outlivesASystemThatGivesNoThreadForAWhile() throws InterruptedException {
        AtomicInteger refused = new AtomicInteger();
        RequestThreads threads = new RequestThreads(1, 50, MOMENT, work -> {
            if (all.isEmpty() || refused.incrementAndGet() > 3) {
                return new Thread(work);
            }
            throw new OutOfMemoryError("as where the system has no more threads");
        });
        threads.execute(() -> await(end));
        all.add(threads);
        CountDownLatch done = new CountDownLatch(1);
        threads.execute(done::countDown);
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(refused).hasValueGreaterThan(3);
        assertThat(threads.busy()).isBetween(1, 2);
    }

    @Test
    void forgetsAnInterruptWithTheRequestThatItWasFor() throws InterruptedException {
        RequestThreads threads = threads(1, 1, FOR_EVER);
        CountDownLatch queued = new CountDownLatch(1);
        AtomicInteger interrupted = new AtomicInteger(-1);
        CountDownLatch done = new CountDownLatch(1);
        threads.execute(() -> {
            await(queued);
            Thread.currentThread().interrupt();
        });
        threads.execute(() -> {
            interrupted.set(Thread.currentThread().isInterrupted() ? 1 : 0);
            done.countDown();
        });
        queued.countDown();
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(interrupted).hasValue(0);
    }

    @Test
    void finishesWhatWaitsWhenItIsShut() throws InterruptedException {
        RequestThreads threads = threads(2, 2, MOMENT);
        CountDownLatch done = new CountDownLatch(20);
        for (int i = 0; i < 20; i++) {
            threads.execute(() -> {
                await(end);
                done.countDown();
            });
        }
        threads.shutdown();
        Assertions.assertThatExceptionOfType(RejectedExecutionException.class)
                .isThrownBy(() -> threads.execute(() -> {}));
        TimeUnit.MILLISECONDS.sleep(3 * MOMENT.toMillis());
        end.countDown();
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void givesBackWhatWaitsWhenItIsShutAtOnce() throws InterruptedException {
        RequestThreads threads = threads(1, 1, FOR_EVER);
        threads.execute(() -> await(end));
        threads.execute(() -> {});
        threads.execute(() -> {});
        assertThat(threads.shutdownNow()).hasSize(2);
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void cannotBeNone() {
        Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> new RequestThreadsCustomizer(0))
                .withMessageContaining("1 or more");
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
