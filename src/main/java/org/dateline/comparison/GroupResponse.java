package org.dateline.comparison;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.dateline.casualty.CasualtyEstimateResponse;
import org.dateline.fact.Interval;
import org.dateline.fact.Outcome;
import org.dateline.fact.Relation;
import org.dateline.text.OffsetUnit;
import org.dateline.web.Explain;
import org.jspecify.annotations.Nullable;

/** The claims about one outcome and one side's victims, and how they stand to each other, as served. */
@Schema(description = "The claims about one outcome and one side's victims; claims of two groups are never compared")
record GroupResponse(
        Outcome outcome,

        @Schema(description = "Null where no claim names a side") @Nullable String side,

        List<ClaimResponse> claims,
        List<PairResponse> pairs,

        @Schema(description = "How many claims at the end of the group are not in pairs: the first 100 are compared")
        int uncompared) {

    static GroupResponse of(ClaimGroup group, ClaimComparer comparer, OffsetUnit unit, Explain explain) {
        return new GroupResponse(
                group.outcome(),
                group.side(),
                group.claims().stream()
                        .map(claim -> ClaimResponse.of(claim, group, unit, explain))
                        .toList(),
                comparer.compare(group.claims()).stream().map(PairResponse::of).toList(),
                Math.max(0, group.claims().size() - ClaimComparer.MOST));
    }

    /** A claim as served. */
    record ClaimResponse(
            CasualtyEstimateResponse estimate,

            @Schema(description = "True where the words for the victims name no side and the group's was taken")
            boolean sideAssumed,

            @Schema(description = "What the source is; empty where the text leaves open who it is")
            List<SpeakerMark> speaks) {

        static ClaimResponse of(Claim claim, ClaimGroup group, OffsetUnit unit, Explain explain) {
            return new ClaimResponse(
                    CasualtyEstimateResponse.of(claim.estimate(), unit, claim.reckoning(), explain),
                    claim.side() == null && group.side() != null,
                    claim.speaks());
        }
    }

    /** How two claims stand to each other, as served. */
    @Schema(description = "Two claims, the lower first, and how they stand to each other")
    record PairResponse(
            @Schema(description = "Id of the estimate") Long first,
            @Schema(description = "Id of the estimate") Long second,

            @Schema(
                    description = "AGREE: both allow the same numbers; SUBSET: the numbers of one lie within those of"
                            + " the other, or its people are among the other's (then 'common' is null); OVERLAP: some"
                            + " numbers fit both; DISJOINT: none does; INCOMPARABLE: they are not about the same"
                            + " thing, or one gives no number")
            Relation relation,

            @Schema(description = "The numbers that fit both; null where none does or they are not compared") @Nullable BoundsResponse common,

            @Schema(
                    example = "about 100, says the US official; more than 200, say two of the Russians: no number fits"
                            + " both")
            String reason) {

        static PairResponse of(ClaimPair pair) {
            return new PairResponse(
                    pair.first().estimate().getId(),
                    pair.second().estimate().getId(),
                    pair.relation(),
                    BoundsResponse.of(pair.common()),
                    pair.reason());
        }
    }

    /** Least and greatest number as served; null is open. */
    record BoundsResponse(@Nullable Integer low, @Nullable Integer high) {

        static @Nullable BoundsResponse of(@Nullable Interval bounds) {
            return bounds == null ? null : new BoundsResponse(bounds.low(), bounds.high());
        }
    }
}
