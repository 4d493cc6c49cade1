package org.dateline.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.fact.Outcome;
import org.dateline.fact.Stance;
import org.jspecify.annotations.Nullable;

/** The claims of an article with what has become known of each: its stance, source and side, and what it is a part of. */
final class ClaimBook {

    static final int NONE = -1;

    private static final Set<String> THINGS = WordLists.set("casualty-sets.txt", "thing");

    private static final Set<String> ACCUSING =
            Set.of("accuse", "accuses", "accused", "accusing", "blame", "blames", "blamed", "blaming");

    private final Document document;
    private final Map<Integer, List<Report>> reports;
    private final List<CasualtyClaim> claims;
    private final List<CasualtyClaim> sums = new ArrayList<>();
    private final Stance[] stances;
    private final boolean[] background;
    private final boolean[] dropped;
    private final int[] subsetOf;
    private final int[] supersededBy;
    private final @Nullable String[] sides;
    private final Attribution[] sources;
    private final Quantity[] quantities;
    private final boolean[] derived;

    ClaimBook(
            Document document,
            ClaimContexts contexts,
            VictimSides victimSides,
            List<Report> reports,
            List<CasualtyClaim> claims) {
        this.document = document;
        this.reports = reports.stream().collect(Collectors.groupingBy(Report::sentence));
        this.claims = claims;
        int size = claims.size();
        this.stances = new Stance[size];
        this.background = new boolean[size];
        this.dropped = new boolean[size];
        this.subsetOf = new int[size];
        this.supersededBy = new int[size];
        this.sides = new String[size];
        this.sources = new Attribution[size];
        this.quantities = new Quantity[size];
        this.derived = new boolean[size];
        Set<String> years = contexts.years(document);
        for (int i = 0; i < size; i++) {
            CasualtyClaim claim = claims.get(i);
            background[i] = contexts.isBackground(document, claim, years)
                    || i > 0 && contexts.isOfOtherEvent(document, claim, claims.get(0));
            subsetOf[i] = NONE;
            supersededBy[i] = replacement(i);
            sides[i] = side(victimSides, claim);
            Report report = report(claim);
            sources[i] = report == null ? Attribution.Open.unreported() : report.who();
            stances[i] = contexts.stance(document, claim);
            quantities[i] = claim.quantity();
            derived[i] = claim.derived();
        }
    }

    /** "A bomb exploded, killing 12": a thing tells nothing. */
    private boolean isThing(Report report) {
        return THINGS.contains(document.tokens().lower(report.sourceEnd() - 1));
    }

    /** Of two sources in one sentence the one whose words begin last: "police said 12 died; the mayor said 20 did". */
    private @Nullable Report report(CasualtyClaim claim) {
        Report found = null;
        for (Report report : reports.getOrDefault(claim.sentence(), List.of())) {
            boolean covers =
                    report.covers(claim.cue()) || report.covers(claim.quantity().begin());
            boolean nearer = tells(report) && (found == null || report.contentBegin() > found.contentBegin());
            if (covers && nearer && !isThing(report)) {
                found = report;
            }
        }
        return found;
    }

    /** "Condemned the killing of 12" and "pressed an offensive" tell no figure, "accused the army of killing 12" does. */
    private boolean tells(Report report) {
        return report.telling() || ACCUSING.contains(document.tokens().lower(report.cueBegin()));
    }

    /** Index of the figure that replaces an earlier one, or {@code NONE}. */
    private int replacement(int i) {
        for (int j = Math.max(0, i - 1); claims.get(i).earlier() && j < claims.size() && j <= i + 1; j++) {
            if (j != i
                    && claims.get(j).cue() == claims.get(i).cue()
                    && !claims.get(j).earlier()) {
                return j;
            }
        }
        return NONE;
    }

    private @Nullable String side(VictimSides victimSides, CasualtyClaim claim) {
        VictimGroup group = claim.group();
        int begin = group == null ? claim.quantity().begin() : group.begin();
        int end = group == null ? Math.max(claim.quantity().end(), claim.cue() + 1) : group.end();
        int limit = document.sentences().get(claim.sentence()).end();
        return victimSides.side(document.tokens(), begin, end, limit);
    }

    Document document() {
        return document;
    }

    int size() {
        return claims.size();
    }

    CasualtyClaim claim(int i) {
        return claims.get(i);
    }

    Quantity quantity(int i) {
        return quantities[i];
    }

    Outcome outcome(int i) {
        return claims.get(i).harm().outcome();
    }

    @Nullable String side(int i) {
        return sides[i];
    }

    Attribution source(int i) {
        return sources[i];
    }

    Stance stance(int i) {
        return stances[i];
    }

    boolean isBackground(int i) {
        return background[i];
    }

    boolean isDropped(int i) {
        return dropped[i];
    }

    boolean isDerived(int i) {
        return derived[i];
    }

    int subsetOf(int i) {
        return subsetOf[i];
    }

    int supersededBy(int i) {
        return supersededBy[i];
    }

    /** Whether a claim can be part of the toll. */
    boolean counts(int i) {
        return supersededBy[i] == NONE
                && !dropped[i]
                && !background[i]
                && (stances[i] == Stance.ASSERTED || stances[i] == Stance.UNCONFIRMED);
    }

    void markBackground(int i) {
        background[i] = true;
    }

    void drop(int i) {
        dropped[i] = true;
    }

    void putInto(int part, int whole) {
        subsetOf[part] = whole;
    }

    /** Another figure than the one worded: those shot less those who died. */
    void derive(int i, Quantity quantity) {
        quantities[i] = quantity;
        derived[i] = true;
    }

    /** Sums of claims, behind the claims themselves. */
    List<CasualtyClaim> sums() {
        return sums;
    }

    /** Index that the next sum will have. */
    int nextSum() {
        return claims.size() + sums.size();
    }

    void addSum(CasualtyClaim sum) {
        sums.add(sum);
    }
}
