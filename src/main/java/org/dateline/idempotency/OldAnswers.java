package org.dateline.idempotency;

import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Has old answers forgotten every hour. The schedule is laid out by hand: to look for annotations of one at every method of
 * every bean takes a twentieth of the start.
 */
@Component
class OldAnswers implements InitializingBean, DisposableBean {

    private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
    private final IdempotentAnswers answers;

    OldAnswers(IdempotentAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void afterPropertiesSet() {
        scheduler.setDaemon(true);
        scheduler.setThreadNamePrefix("old-answers-");
        // H2 closes a file that a thread is interrupted at.
        scheduler.setWaitForTasksToCompleteOnShutdown(true);
        scheduler.setAwaitTerminationSeconds(10);
        scheduler.initialize();
        scheduler.scheduleWithFixedDelay(
                answers::forgetOld, Instant.now().plus(Duration.ofMinutes(1)), Duration.ofHours(1));
    }

    @Override
    public void destroy() {
        scheduler.shutdown();
    }
}
