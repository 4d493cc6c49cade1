package org.dateline.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.dateline.fact.AppliedRule;
import org.jspecify.annotations.Nullable;

/** The rule of a convention that gave a vague figure its bounds, as served. */
@Schema(description = "Which convention turned which of the figure's vague words into its bounds, by which rule")
public record ConventionResponse(
        @Schema(example = "grammatical") String name,
        @Schema(example = "scores") String word,
        @Schema(example = "40 or more") String rule) {

    /** Null where the figure is not vague. */
    public static @Nullable ConventionResponse of(@Nullable AppliedRule applied) {
        return applied == null ? null : new ConventionResponse(applied.name(), applied.word(), applied.rule());
    }
}
