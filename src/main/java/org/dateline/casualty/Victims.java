package org.dateline.casualty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.dateline.text.Passage;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Those a figure counts, as the article words them, and the side they belong to, where the words name one. */
@Embeddable
public record Victims(
        @Column(name = "victims_words", length = 100_000) String words,
        @Column(name = "victims_begin") Integer begin,
        @Column(name = "victims_end") Integer end,

        @Column(name = "victims_side", length = 100_000) @Nullable String side) {

    public static Victims of(Passage passage, @Nullable String side) {
        return new Victims(
                passage.words(), passage.span().begin(), passage.span().end(), side);
    }

    Span span() {
        return new Span(begin, end);
    }
}
