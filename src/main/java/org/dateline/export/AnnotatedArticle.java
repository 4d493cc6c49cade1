package org.dateline.export;

import java.time.Instant;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.text.OffsetMap;
import org.dateline.text.OffsetUnit;
import org.dateline.text.Span;
import org.dateline.web.SpanResponse;

/** The text that annotations point into, and where it is served. */
record AnnotatedArticle(String url, String text, OffsetMap codePoints, Instant ingestedAt) {

    private static final int CONTEXT = 32;

    static AnnotatedArticle of(Article article, String base) {
        return new AnnotatedArticle(
                base + "/api/articles/" + article.getId(),
                article.getText(),
                article.offsets(OffsetUnit.CODEPOINTS),
                article.getIngestedAt());
    }

    /** @param place in UTF-16 units; the answer counts code points, as the recommendation asks */
    Node target(SpanResponse place) {
        Span span = new Span(place.start(), place.end());
        Span counted = codePoints.map(span);
        return Node.untyped()
                .with("source", url)
                .with(
                        "selector",
                        List.of(
                                Node.part("TextQuoteSelector")
                                        .with("exact", span.of(text))
                                        .with("prefix", text.substring(back(span.begin()), span.begin()))
                                        .with("suffix", text.substring(span.end(), forth(span.end()))),
                                Node.part("TextPositionSelector")
                                        .with("start", counted.begin())
                                        .with("end", counted.end())));
    }

    private int back(int offset) {
        int whole = text.codePointCount(Math.max(0, offset - 2 * CONTEXT), offset);
        return text.offsetByCodePoints(offset, -Math.min(CONTEXT, whole));
    }

    private int forth(int offset) {
        int whole = text.codePointCount(offset, Math.min(text.length(), offset + 2 * CONTEXT));
        return text.offsetByCodePoints(offset, Math.min(CONTEXT, whole));
    }
}
