package org.dateline.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.extraction.Extraction;
import org.dateline.fact.Outcome;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How many were killed and how many injured. */
final class CasualtyMeasure implements Measure {

    private final CasualtyTally killed = new CasualtyTally("killed", Outcome.KILLED);
    private final CasualtyTally injured = new CasualtyTally("injured", Outcome.INJURED);

    @Override
    public void add(GoldText text, Extraction read) {
        Range goldKilled = Range.of(text.facts(), "killed");
        Range goldInjured = Range.of(text.facts(), "injured");
        JsonNode clean = text.facts().get("clean");
        if (isTrue(text.facts().get("duplicate_text")) || clean != null && !isTrue(clean)) {
            return;
        }
        killed.add(text, goldKilled, read);
        injured.add(text, goldInjured, read);
    }

    private static boolean isTrue(@Nullable JsonNode flag) {
        return flag != null && flag.asBoolean(false);
    }

    @Override
    public List<String> figures() {
        List<String> figures = new ArrayList<>();
        killed.figures().ifPresent(figures::add);
        injured.figures().ifPresent(figures::add);
        return figures;
    }

    @Override
    public List<Fault> faults() {
        return Stream.concat(killed.faults().stream(), injured.faults().stream())
                .toList();
    }
}
