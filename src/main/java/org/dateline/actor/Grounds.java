package org.dateline.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.dateline.fact.OpenReason;
import org.dateline.text.Passage;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** What a reading went by in telling who speaks: the place of the cue, and why a pronoun was not resolved. */
@Embeddable
public record Grounds(
        @Column(name = "cue_begin") @Nullable Integer cueBegin,
        @Column(name = "cue_end") @Nullable Integer cueEnd,
        @Enumerated(EnumType.STRING) @Nullable OpenReason doubt) {

    public static Grounds of(@Nullable Passage cue, @Nullable OpenReason doubt) {
        return new Grounds(
                cue == null ? null : cue.span().begin(),
                cue == null ? null : cue.span().end(),
                doubt);
    }

    @Nullable Passage cue(@Nullable String words) {
        return words == null || cueBegin == null || cueEnd == null
                ? null
                : new Passage(words, new Span(cueBegin, cueEnd));
    }
}
