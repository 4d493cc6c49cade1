package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@DataJpaTest
@Import(Turns.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class TurnsTests {

    @Autowired
    private Turns turns;

    @Autowired
    private PlatformTransactionManager transactions;

    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void end() {
        end.countDown();
    }

    @Test
    void areHadSideBySide() {
        hold(turns::sideBySide);
        take(turns::sideBySide).join();
    }

    @Test
    void areHadAloneUntilTheTransactionEnds() {
        CompletableFuture<Void> first = hold(turns::alone);
        CompletableFuture<Void> beside = take(turns::sideBySide);
        CompletableFuture<Void> alone = take(turns::alone);
        assertWaits(beside);
        assertWaits(alone);
        end.countDown();
        CompletableFuture.allOf(first, beside, alone).join();
    }

    @Test
    void waitForThoseSideBySide() {
        CompletableFuture<Void> beside = hold(turns::sideBySide);
        CompletableFuture<Void> alone = take(turns::alone);
        assertWaits(alone);
        end.countDown();
        CompletableFuture.allOf(beside, alone).join();
    }

    @Test
    void endWithATransactionThatFails() {
        assertThatIllegalStateException()
                .isThrownBy(() -> inTransaction(() -> {
                    turns.alone();
                    throw new IllegalStateException("no");
                }));
        take(turns::sideBySide).join();
    }

    @Test
    void areTakenTwice() {
        inTransaction(() -> {
            turns.alone();
            turns.alone();
            turns.sideBySide();
        });
        take(turns::alone).join();
    }

    private CompletableFuture<Void> hold(Runnable turn) {
        CountDownLatch held = new CountDownLatch(1);
        CompletableFuture<Void> holder = take(() -> {
            turn.run();
            held.countDown();
            await(end);
        });
        await(held);
        return holder;
    }

    private CompletableFuture<Void> take(Runnable turn) {
        return CompletableFuture.runAsync(() -> inTransaction(turn), work -> new Thread(work).start());
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    private static void assertWaits(CompletableFuture<Void> work) {
        assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> work.get(300, TimeUnit.MILLISECONDS));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
