package org.dateline.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.dateline.text.Passage;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** What a person is, as an article words it, and at which organisation, where it names one. */
@Embeddable
public record Role(
        @Column(length = 100_000) String words,
        int spanBegin,
        int spanEnd,
        @ManyToOne(fetch = FetchType.LAZY) @Nullable Organisation organisation,
        @Column(length = 200) @Nullable String rule) {

    public static Role of(Passage passage, @Nullable Organisation organisation, String rule) {
        return new Role(passage.words(), passage.span().begin(), passage.span().end(), organisation, rule);
    }

    Passage passage() {
        return new Passage(words, new Span(spanBegin, spanEnd));
    }
}
