package org.dateline.comparison;

import java.util.List;
import java.util.Objects;
import org.dateline.casualty.CasualtyEstimate;
import org.dateline.fact.Interval;
import org.dateline.fact.Outcome;
import org.dateline.fact.Reckoning;
import org.dateline.fact.Stance;
import org.jspecify.annotations.Nullable;

/** An estimate as it is compared: with its bounds under a convention, and what its source is. */
record Claim(CasualtyEstimate estimate, Reckoning reckoning, List<SpeakerMark> speaks) {

    Claim {
        speaks = List.copyOf(speaks);
    }

    Outcome outcome() {
        return estimate.getOutcome();
    }

    Interval bounds() {
        return reckoning.bounds();
    }

    /** The side that the words for the victims name. */
    @Nullable String side() {
        return estimate.getVictims() == null ? null : estimate.getVictims().side();
    }

    /** The law of the toll leaves the others out. */
    boolean isCounted() {
        return isOfTheEvent() && isHeld() && estimate.getSupersededBy() == null && !isPart();
    }

    boolean isOfTheEvent() {
        return !estimate.getStanding().background();
    }

    /** Somebody stands by it: it is neither denied nor supposed. */
    boolean isHeld() {
        Stance stance = estimate.getStanding().stance();
        return stance != Stance.DENIED && stance != Stance.HYPOTHETICAL;
    }

    boolean isPart() {
        return estimate.getSubsetOf() != null;
    }

    boolean isPartOf(Claim whole) {
        return leadsTo(CasualtyEstimate::getSubsetOf, whole);
    }

    boolean isReplacedBy(Claim later) {
        return leadsTo(CasualtyEstimate::getSupersededBy, later);
    }

    /** What stands for one number: the least, or the greatest where only that is known. */
    int value() {
        Interval bounds = bounds();
        if (bounds.low() != null) {
            return bounds.low();
        }
        return bounds.high() == null ? 0 : bounds.high();
    }

    private boolean leadsTo(Link link, Claim end) {
        CasualtyEstimate at = link.from(estimate);
        for (int steps = 0; at != null && steps < 100; steps++) {
            if (isSame(at, end.estimate)) {
                return true;
            }
            at = link.from(at);
        }
        return false;
    }

    /** A stored estimate and the stand-in a lazy association gives are two objects. */
    private static boolean isSame(CasualtyEstimate one, CasualtyEstimate other) {
        return one.getOrdinal() == other.getOrdinal()
                && Objects.equals(one.getArticle().getId(), other.getArticle().getId());
    }

    private interface Link {

        @Nullable CasualtyEstimate from(CasualtyEstimate estimate);
    }
}
