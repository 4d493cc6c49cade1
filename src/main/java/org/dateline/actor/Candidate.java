package org.dateline.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.dateline.fact.ActorKind;
import org.dateline.text.Passage;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Somebody who could have spoken where the text leaves it open. */
@Embeddable
public record Candidate(
        @Enumerated(EnumType.STRING) ActorKind kind,
        @Column(length = 100_000) @Nullable String name,
        @Column(length = 100_000) String words,
        int spanBegin,
        int spanEnd) {

    public static Candidate of(ActorKind kind, @Nullable String name, Passage passage) {
        return new Candidate(
                kind,
                name,
                passage.words(),
                passage.span().begin(),
                passage.span().end());
    }

    Passage passage() {
        return new Passage(words, new Span(spanBegin, spanEnd));
    }
}
