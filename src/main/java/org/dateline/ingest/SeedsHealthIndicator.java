package org.dateline.ingest;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Loads the seeds at the start and tells how that went; out of service until it is done. */
@Component
class SeedsHealthIndicator implements HealthIndicator, ApplicationRunner {

    private final ArticleLoader loader;
    private final DatelineProperties properties;
    private volatile @Nullable Health health;

    SeedsHealthIndicator(ArticleLoader loader, DatelineProperties properties) {
        this.loader = loader;
        this.properties = properties;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String seeds = properties.seeds();
        health = seeds == null || seeds.isBlank()
                ? Health.up().withDetail("folder", "none").build()
                : told(loader.load(Path.of(seeds)));
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
