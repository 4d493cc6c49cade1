package org.dateline.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dateline.casualty.CasualtyEstimate;
import org.dateline.fact.Interval;
import org.dateline.fact.Relation;
import org.jspecify.annotations.Nullable;

/** Compares the claims of a group with each other, where they are about the same thing. */
final class ClaimComparer {

    /** So many claims of a group are compared; all pairs of more would be an answer nobody reads. */
    static final int MOST = 100;

    private final ClaimSentence sentence;

    ClaimComparer(ClaimSentence sentence) {
        this.sentence = sentence;
    }

    /** Each claim with each after it. */
    List<ClaimPair> compare(List<Claim> claims) {
        List<ClaimPair> pairs = new ArrayList<>();
        int end = Math.min(MOST, claims.size());
        for (int i = 0; i < end; i++) {
            for (int j = i + 1; j < end; j++) {
                pairs.add(compare(claims.get(i), claims.get(j)));
            }
        }
        return pairs;
    }

    ClaimPair compare(Claim one, Claim other) {
        boolean turned = other.value() < one.value();
        Claim first = turned ? other : one;
        Claim second = turned ? one : other;
        if (first.isPartOf(second) || second.isPartOf(first)) {
            return pair(
                    first,
                    second,
                    Relation.SUBSET,
                    null,
                    "the " + (first.isPartOf(second) ? "first" : "second") + " counts some of the people of the other");
        }
        String hindrance = hindrance(first, second);
        if (hindrance != null) {
            return pair(first, second, Relation.INCOMPARABLE, null, hindrance);
        }
        Interval common = first.bounds().common(second.bounds());
        Relation relation = first.bounds().relationTo(second.bounds());
        return pair(first, second, relation, common, told(relation, common));
    }

    private ClaimPair pair(Claim first, Claim second, Relation relation, @Nullable Interval common, String conclusion) {
        return new ClaimPair(first, second, relation, common, sentence.of(first, second, conclusion));
    }

    private static String told(Relation relation, @Nullable Interval common) {
        return switch (relation) {
            case AGREE -> "both allow the same numbers";
            case DISJOINT -> "no number fits both";
            default -> (common == null ? "some numbers" : common.inWords()) + " would fit both";
        };
    }

    private static @Nullable String hindrance(Claim first, Claim second) {
        String alone = alone("first", first);
        if (alone == null) {
            alone = alone("second", second);
        }
        if (first.isReplacedBy(second) || second.isReplacedBy(first)) {
            return "the " + (first.isReplacedBy(second) ? "second replaced the first" : "first replaced the second");
        }
        if (alone == null && isOneBreath(first.estimate(), second.estimate())) {
            return "one source counts other victims with each";
        }
        return alone;
    }

    /** Why a claim can be compared with none. */
    private static @Nullable String alone(String which, Claim claim) {
        if (!claim.isOfTheEvent()) {
            return "the " + which + " is about another event";
        }
        if (!claim.isHeld()) {
            return "the " + which + " is "
                    + claim.estimate().getStanding().stance().name().toLowerCase(Locale.ROOT);
        }
        if (claim.estimate().getSupersededBy() != null) {
            return "the " + which + " was replaced by a later figure";
        }
        if (claim.isPart()) {
            return "the " + which + " counts only some of the victims";
        }
        return claim.bounds().isUnknown() ? "the " + which + " gives no number under this convention" : null;
    }

    /** "12 soldiers and 3 civilians were killed, the mayor said" is no disagreement. */
    private static boolean isOneBreath(CasualtyEstimate one, CasualtyEstimate other) {
        return one.getParagraph() != null
                && other.getParagraph() != null
                && Objects.equals(one.getArticle().getId(), other.getArticle().getId())
                && one.getParagraph().getOrdinal() == other.getParagraph().getOrdinal()
                && Objects.equals(
                        one.getAttribution().words(), other.getAttribution().words())
                && one.getVictims() != null
                && other.getVictims() != null
                && !one.getVictims().words().equalsIgnoreCase(other.getVictims().words());
    }
}
