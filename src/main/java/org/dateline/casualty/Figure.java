package org.dateline.casualty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.dateline.fact.Hedge;
import org.dateline.text.Passage;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** A number of people as bounds (null is open, never zero), and the words that carry it. */
@Embeddable
public record Figure(
        @Nullable Integer low,
        @Nullable Integer high,
        @Enumerated(EnumType.STRING) Hedge hedge,
        @Column(name = "quantity_words", length = 100_000) String words,
        @Column(name = "quantity_begin") int begin,
        @Column(name = "quantity_end") int end) {

    public static Figure of(@Nullable Integer low, @Nullable Integer high, Hedge hedge, Passage passage) {
        return new Figure(
                low,
                high,
                hedge,
                passage.words(),
                passage.span().begin(),
                passage.span().end());
    }

    Span span() {
        return new Span(begin, end);
    }
}
