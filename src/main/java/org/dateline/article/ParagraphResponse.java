package org.dateline.article;

import io.swagger.v3.oas.annotations.media.Schema;
import org.dateline.fact.ParagraphKind;
import org.dateline.text.OffsetUnit;
import org.dateline.web.SpanResponse;

/** A paragraph as served. */
@Schema(description = "A paragraph of an article; boilerplate is kept but gives no facts")
public record ParagraphResponse(
        Long id, Long articleId, int index, ParagraphKind kind, String text, SpanResponse span) {

    static ParagraphResponse of(Paragraph paragraph, OffsetUnit unit) {
        Article article = paragraph.getArticle();
        return new ParagraphResponse(
                paragraph.getId(),
                article.getId(),
                paragraph.getOrdinal(),
                paragraph.getKind(),
                paragraph.getPassage().words(),
                SpanResponse.of(paragraph.getSpan(), article.offsets(unit)));
    }
}
