package org.dateline.monitoring;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.extraction.ReadingObserver;
import org.dateline.extraction.Stage;
import org.springframework.stereotype.Component;

/** Measures the readings of texts: how many, how long, and the time of each stage. */
@Component
final class ReadingMetrics implements ReadingObserver {

    /** From a short text to one that is made to hurt. */
    private static final Duration[] BUCKETS = {
        Duration.ofNanos(100_000),
        Duration.ofMillis(1),
        Duration.ofMillis(10),
        Duration.ofMillis(100),
        Duration.ofSeconds(1),
        Duration.ofSeconds(10)
    };

    private final Map<Stage, Timer> stages = new EnumMap<>(Stage.class);
    private final Counter texts;
    private final Counter characters;

    ReadingMetrics(MeterRegistry registry) {
        for (Stage stage : Stage.values()) {
            stages.put(stage, timer(stage).register(registry));
        }
        texts = Counter.builder("dateline.reading.texts")
                .description("Texts that were read, stored or not")
                .register(registry);
        characters = Counter.builder("dateline.reading.characters")
                .description("UTF-16 units of these texts")
                .register(registry);
    }

    @Override
    public void stageEnded(Stage stage, long nanos) {
        Timer timer = stages.get(stage);
        if (timer != null) {
            timer.record(Duration.ofNanos(nanos));
        }
    }

    @Override
    public void textRead(int length) {
        texts.increment();
        characters.increment(length);
    }

    private static Timer.Builder timer(Stage stage) {
        return Timer.builder("dateline.reading.stage")
                .description("Time of one stage of the reading of a text")
                .tag("stage", stage.name().toLowerCase(Locale.ROOT))
                .serviceLevelObjectives(BUCKETS);
    }
}
