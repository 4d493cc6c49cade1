package org.dateline.ingest;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Loads the seeds at the start and tells how that went; out of service until it is done. A stop waits for the article at hand. */
@Component
class SeedsHealthIndicator implements HealthIndicator, ApplicationRunner, SmartLifecycle {

    private final ArticleLoader loader;
    private final DatelineProperties properties;
    private final CompletableFuture<@Nullable Void> ended = new CompletableFuture<>();
    private volatile boolean begun;
    private volatile @Nullable Health health;

    SeedsHealthIndicator(ArticleLoader loader, DatelineProperties properties) {
        this.loader = loader;
        this.properties = properties;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        begun = true;
        try {
            String seeds = properties.seeds();
            health = seeds == null || seeds.isBlank()
                    ? Health.up().withDetail("folder", "none").build()
                    : told(loader.load(Path.of(seeds)));
        } finally {
            ended.complete(null);
        }
    }

    @Override
    public boolean isRunning() {
        return begun && !ended.isDone();
    }

    @Override
    public void start() {
        // Loading begins when all else has started.
    }

    @Override
    public void stop() {
        loader.stop();
    }

    @Override
    public void stop(Runnable stopped) {
        stop();
        ended.thenRun(stopped);
    }

    @Override
    public Health health() {
        Health told = health;
        return told == null
                ? Health.outOfService().withDetail("state", "loading").build()
                : told;
    }

    private static Health told(LoadReport report) {
        return Health.up()
                .withDetail("folder", report.folder())
                .withDetail("loaded", report.stored() + report.known())
                .withDetail("new", report.stored())
                .withDetail("reread", report.reread())
                .withDetail("refused", report.refused().size())
                .withDetail("refusedFiles", report.refused())
                .build();
    }
}
