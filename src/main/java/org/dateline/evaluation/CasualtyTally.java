package org.dateline.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.extraction.CasualtyMention;
import org.dateline.extraction.Extraction;
import org.dateline.extraction.Toll;
import org.dateline.fact.Outcome;
import org.dateline.fact.Stance;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Compares the figures of one outcome, and their toll, with the one figure of the gold. */
final class CasualtyTally {

    private static final Set<Stance> PASSED_OVER = Set.of(Stance.HYPOTHETICAL, Stance.DENIED);

    private final String label;
    private final Outcome outcome;
    private final List<Fault> faults = new ArrayList<>();
    private int texts;
    private int anyHits;
    private int tollHits;
    private int tollGiven;
    private int zeros;
    private int zeroFalse;
    private double error;

    CasualtyTally(String label, Outcome outcome) {
        this.label = label;
        this.outcome = outcome;
    }

    void add(GoldText text, @Nullable Range gold, Extraction read) {
        if (gold == null || gold.low() == null) {
            return;
        }
        List<CasualtyMention> claims = read.casualties().stream()
                .filter(claim -> claim.outcome() == outcome)
                .filter(claim -> !claim.background() && !PASSED_OVER.contains(claim.stance()))
                .toList();
        if (gold.isZero()) {
            addZero(text, claims);
            return;
        }
        texts++;
        anyHits += claims.stream().anyMatch(claim -> range(claim).hits(gold)) ? 1 : 0;
        Range toll = toll(read.toll().figures().get(outcome));
        double wrong = 1;
        if (toll != null && toll.low() != null) {
            tollGiven++;
            tollHits += toll.hits(gold) ? 1 : 0;
            wrong = Math.abs(toll.low() - gold.low()) / Math.max(toll.low() + gold.low(), 1);
        }
        error += wrong;
        if (toll == null || !toll.hits(gold)) {
            String kind = (toll == null ? "no toll of " : "wrong toll of ") + label;
            faults.add(new Fault(kind, wrong, text, place(text, gold, claims), gold.toString(), told(toll, claims)));
        }
    }

    private void addZero(GoldText text, List<CasualtyMention> claims) {
        zeros++;
        claims.stream().filter(claim -> range(claim).isPositive()).findFirst().ifPresent(claim -> {
            zeroFalse++;
            Span place = claim.quantity().span();
            faults.add(new Fault("false figure of " + label, 1, text, place, "0", told(null, claims)));
        });
    }

    private static Range range(CasualtyMention claim) {
        return Range.of(claim.low(), claim.high());
    }

    private static @Nullable Range toll(Toll.@Nullable Figure figure) {
        if (figure == null) {
            return null;
        }
        Range toll = Range.of(figure.low(), figure.high());
        return figure.open() && toll.low() != null && toll.low().equals(toll.high())
                ? new Range(toll.low(), null)
                : toll;
    }

    /** The first claim, or the figure of the gold where the text has it in digits, or the beginning. */
    private static Span place(GoldText text, Range gold, List<CasualtyMention> claims) {
        if (!claims.isEmpty()) {
            return claims.get(0).quantity().span();
        }
        String figure = gold.toString().split(" ")[0];
        Matcher digits =
                Pattern.compile("(?<!\\d)" + Pattern.quote(figure) + "(?!\\d)").matcher(text.text());
        return digits.find() ? new Span(digits.start(), digits.end()) : new Span(0, 0);
    }

    private static String told(@Nullable Range toll, List<CasualtyMention> claims) {
        String each = claims.stream()
                .map(claim ->
                        "%s «%s» (%s)".formatted(range(claim), claim.quantity().words(), claim.rule()))
                .collect(Collectors.joining(", "));
        return (toll == null ? "no toll" : toll.toString()) + (each.isEmpty() ? "; no figure" : "; " + each);
    }

    /** Empty where no text has a figure. */
    Optional<String> figures() {
        if (texts == 0) {
            return Optional.empty();
        }
        String line =
                "%-8s some estimate hits %s; the toll hits %s (given in %d); normalised error of the toll %s  (n %d)"
                        .formatted(
                                label,
                                Score.share(anyHits, texts),
                                Score.share(tollHits, texts),
                                tollGiven,
                                Score.share(error, texts),
                                texts);
        return Optional.of(
                zeros == 0
                        ? line
                        : line + "; false figure where none %s (n %d)".formatted(Score.share(zeroFalse, zeros), zeros));
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }
}
