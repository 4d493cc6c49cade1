package org.dateline.casualty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.dateline.text.Passage;
import org.dateline.text.Span;

/** The words that tell what was done to those a figure counts: "were killed", "death toll". */
@Embeddable
public record Harm(
        @Column(name = "harm_words", length = 100_000) String words,
        @Column(name = "harm_begin") Integer begin,
        @Column(name = "harm_end") Integer end) {

    public static Harm of(Passage passage) {
        return new Harm(passage.words(), passage.span().begin(), passage.span().end());
    }

    Passage passage() {
        return new Passage(words, new Span(begin, end));
    }
}
