package org.dateline.extraction;

import org.dateline.fact.QuoteKind;
import org.dateline.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Words between quotation marks, without the marks.
 *
 * @param index position among the quotes of the text, from 0
 * @param continues index of the quote whose speech this one goes on with, or null
 * @param paragraph index of the paragraph, or null in the headline
 * @param rule what made the words a quote
 */
public record QuoteMention(
        int index,
        Passage passage,
        QuoteKind kind,
        @Nullable Integer continues,
        @Nullable Integer paragraph,
        String rule,
        Attribution speaker) {

    /** The same words as part of the speech of an earlier quote. */
    QuoteMention continuing(int earlier) {
        return new QuoteMention(index, passage, kind, Integer.valueOf(earlier), paragraph, rule, speaker);
    }

    /** The same words said by another. */
    QuoteMention by(Attribution other) {
        return new QuoteMention(index, passage, kind, continues, paragraph, rule, other);
    }
}
