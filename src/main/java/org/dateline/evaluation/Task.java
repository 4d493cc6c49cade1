package org.dateline.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** What can be measured. */
enum Task {
    QUOTES(QuoteMeasure::new),
    NAMES(NameMeasure::new),
    CASUALTIES(CasualtyMeasure::new),
    ROLES(RoleMeasure::new);

    private final Supplier<Measure> measure;

    Task(Supplier<Measure> measure) {
        this.measure = measure;
    }

    Measure measure() {
        return measure.get();
    }

    static List<String> names() {
        return Arrays.stream(values())
                .map(task -> task.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
