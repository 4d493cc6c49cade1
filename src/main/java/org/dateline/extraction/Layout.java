package org.dateline.extraction;

import java.util.List;
import org.dateline.text.Passage;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** How a text is laid out: headline, dateline, paragraphs. */
record Layout(
        String text, @Nullable Passage headline, @Nullable Dateline dateline, List<ParagraphMention> paragraphs) {

    Layout {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Where the story of a paragraph stands: the paragraph without a dateline. */
    Span story(ParagraphMention paragraph) {
        Span span = paragraph.passage().span();
        return dateline != null && span.contains(dateline.span())
                ? new Span(dateline.span().end(), span.end())
                : span;
    }
}
