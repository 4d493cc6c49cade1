package org.dateline.extraction;

import org.dateline.fact.QuoteKind;
import org.dateline.text.Span;

/**
 * Words between quotation marks, before anyone asks who said them.
 *
 * @param inner the words without the marks and the blanks next to them
 * @param outer the words with their marks
 * @param closed whether a closing mark ends it; else it runs to the end of its paragraph
 * @param paragraph index of the paragraph, {@link org.dateline.text.Sentence#HEADLINE} in the headline
 */
record QuotedStretch(Span inner, Span outer, boolean closed, QuoteKind kind, int paragraph) {

    /** What makes it a quote. */
    QuoteRule rule() {
        if (inner.equals(outer)) {
            return QuoteRule.TRANSCRIPT_TURN;
        }
        if (!closed) {
            return QuoteRule.UNCLOSED_QUOTE;
        }
        return kind == QuoteKind.DIRECT ? QuoteRule.QUOTED_CLAUSE : QuoteRule.QUOTED_FRAGMENT;
    }
}
