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
 */
public record QuoteMention(
        int index,
        Passage passage,
        QuoteKind kind,
        @Nullable Integer continues,
        @Nullable Integer paragraph,
        Attribution speaker) {}
