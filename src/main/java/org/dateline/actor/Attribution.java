package org.dateline.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.dateline.fact.ActorKind;
import org.dateline.fact.OpenReason;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Who said a quote or is the source of a figure, or why that is left open: the words, the cue, the actor, the rule. */
@Embeddable
public record Attribution(
        @Column(name = "attributed_kind") @Enumerated(EnumType.STRING) @Nullable ActorKind kind,

        @Column(name = "attributed_name", length = 100_000) @Nullable String name,

        @ManyToOne(fetch = FetchType.LAZY) @Nullable Person person,
        @ManyToOne(fetch = FetchType.LAZY) @Nullable Organisation organisation,

        @Column(name = "attributed_words", length = 100_000) @Nullable String words,

        @Column(name = "attributed_begin") @Nullable Integer begin,
        @Column(name = "attributed_end") @Nullable Integer end,
        @Column(length = 1000) @Nullable String cue,

        @Column(name = "attribution_rule", length = 200) @Nullable String rule,

        boolean inferred,
        @Enumerated(EnumType.STRING) @Nullable OpenReason openReason) {

    /** Nobody is named, for that reason. */
    public static Attribution open(OpenReason reason) {
        return open(reason, null);
    }

    /** Nobody is named, though a cue is there. */
    public static Attribution open(OpenReason reason, @Nullable String cue) {
        return new Attribution(null, null, null, null, null, null, null, cue, null, false, reason);
    }

    @Nullable Span span() {
        return begin == null || end == null ? null : new Span(begin, end);
    }
}
