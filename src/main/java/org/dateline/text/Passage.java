package org.dateline.text;

/** Words of a text and where they stand: {@code span.of(text)} is {@code words}. */
public record Passage(String words, Span span) {

    public static Passage of(String text, int begin, int end) {
        Span span = new Span(begin, end);
        return new Passage(span.of(text), span);
    }
}
