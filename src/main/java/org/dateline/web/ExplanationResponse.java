package org.dateline.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.dateline.fact.ActorKind;
import org.dateline.fact.OpenReason;
import org.jspecify.annotations.Nullable;

/** What a fact was read by, as served. */
@Schema(description = "What the fact was read by: its rules, the words they matched, and who else could be meant")
public record ExplanationResponse(
        List<RuleLink> rules,
        List<Match> matched,

        @Schema(description = "Why it is open who speaks: nobody is told to, or a pronoun was not resolved") @Nullable OpenReason reason,

        @Schema(description = "Who could be meant where that is open, the likeliest first")
        List<Candidate> candidates,

        @Schema(description = "The article the spans are of, where the fact is one of several articles")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable Long articleId) {

    public ExplanationResponse {
        rules = List.copyOf(rules);
        matched = List.copyOf(matched);
        candidates = List.copyOf(candidates);
    }

    /** A rule and what it decided of the fact. */
    @Schema(name = "RuleLink")
    public record RuleLink(
            @Schema(example = "speaker") String decided,
            @Schema(example = "CueBehindQuote") String name,
            @Schema(example = "/api/rules/CueBehindQuote") String link) {}

    /** Words that a rule went by. */
    @Schema(name = "Match")
    public record Match(@Schema(example = "cue") String what, String text, SpanResponse span) {}

    /** Somebody who could be meant, at the place nearest to the fact. */
    @Schema(name = "Candidate")
    public record Candidate(
            @Schema(description = "Null for an unnamed source") @Nullable String name,

            ActorKind kind,
            String text,
            SpanResponse span) {}
}
