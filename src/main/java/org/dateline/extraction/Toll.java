package org.dateline.extraction;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.fact.Agreement;
import org.dateline.fact.Outcome;
import org.jspecify.annotations.Nullable;

/** The figures of a text taken together, for each outcome it has a counted claim for. */
public record Toll(Map<Outcome, Figure> figures) {

    public Toll {
        figures = Collections.unmodifiableMap(figures.isEmpty() ? Map.of() : new EnumMap<>(figures));
    }

    /** The toll of these claims by the law of the toll. */
    static Toll of(List<CasualtyMention> claims) {
        Map<Outcome, Figure> figures = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            Figure figure = TollLaw.figure(
                    claims.stream().filter(claim -> claim.outcome() == outcome).toList());
            if (figure != null) {
                figures.put(outcome, figure);
            }
        }
        return new Toll(figures);
    }

    /**
     * Least and greatest number of people over the counted claims.
     *
     * @param open true when the claim that gives the highest figure has no upper bound
     * @param claims how many claims were counted
     */
    public record Figure(
            @Nullable Integer low, @Nullable Integer high, boolean open, int claims, Agreement agreement) {}
}
