package org.dateline.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.dateline.extraction.CasualtyMention;
import org.dateline.extraction.Victims;
import org.dateline.fact.Convention;
import org.dateline.fact.Hedge;
import org.dateline.fact.Interval;
import org.dateline.fact.OpenReason;
import org.dateline.fact.Outcome;
import org.dateline.fact.Reckoning;
import org.dateline.fact.Stance;
import org.dateline.text.OffsetMap;
import org.dateline.web.ConventionResponse;
import org.dateline.web.Explain;
import org.dateline.web.Explanation;
import org.dateline.web.ExplanationResponse;
import org.dateline.web.SpanResponse;
import org.jspecify.annotations.Nullable;

/** A casualty estimate as read; {@code subsetOf} and {@code supersededBy} are indexes of others. */
public record CasualtyFact(
        int index,
        Outcome outcome,
        @Nullable Integer low,
        @Nullable Integer high,
        Hedge hedge,
        String quantityText,
        SpanResponse span,
        @Nullable ConventionResponse convention,
        @Nullable VictimsFact victims,
        @Nullable AttributionFact attribution,
        @Nullable OpenReason attributionReason,
        Stance stance,
        boolean background,
        boolean derived,
        @Nullable Integer subsetOf,
        @Nullable Integer supersededBy,
        String rule,
        @Nullable Integer paragraph,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ExplanationResponse explanation) {

    public static CasualtyFact of(CasualtyMention found, OffsetMap offsets, Convention convention, Explain explain) {
        Reckoning reckoning = convention.reckon(
                found.hedge(), found.quantity().words(), new Interval(found.low(), found.high()), found.derived());
        return new CasualtyFact(
                found.index(),
                found.outcome(),
                reckoning.bounds().low(),
                reckoning.bounds().high(),
                found.hedge(),
                found.quantity().words(),
                SpanResponse.of(found.quantity().span(), offsets),
                ConventionResponse.of(reckoning.rule()),
                VictimsFact.of(found.victims(), offsets),
                AttributionFact.of(found.source(), offsets),
                AttributionFact.reason(found.source()),
                found.stance(),
                found.background(),
                found.derived(),
                found.subsetOf(),
                found.supersededBy(),
                found.rule(),
                found.paragraph(),
                explain.isWanted() ? explanation(found, offsets) : null);
    }

    private static ExplanationResponse explanation(CasualtyMention found, OffsetMap offsets) {
        Explanation explanation = new Explanation(offsets)
                .rule("figure", found.rule())
                .matched("quantity", found.quantity())
                .matched("harm", found.harm())
                .matched(
                        "victims",
                        found.victims() == null ? null : found.victims().passage());
        return AttributionFact.explain(found.source(), "source", explanation).response();
    }

    /** Those a figure counts, as worded, and their side. */
    record VictimsFact(
            String text, SpanResponse span, @Nullable String side) {

        static @Nullable VictimsFact of(@Nullable Victims victims, OffsetMap offsets) {
            return victims == null
                    ? null
                    : new VictimsFact(
                            victims.passage().words(),
                            SpanResponse.of(victims.passage().span(), offsets),
                            victims.side());
        }
    }
}
