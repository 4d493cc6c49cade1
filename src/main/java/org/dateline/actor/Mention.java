package org.dateline.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.dateline.text.Passage;
import org.dateline.text.Span;

/** A place where an article names an actor. */
@Embeddable
public record Mention(@Column(length = 100_000) String words, int spanBegin, int spanEnd) {

    public static Mention of(Passage passage) {
        return new Mention(
                passage.words(), passage.span().begin(), passage.span().end());
    }

    Passage passage() {
        return new Passage(words, new Span(spanBegin, spanEnd));
    }
}
