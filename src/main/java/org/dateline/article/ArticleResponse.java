package org.dateline.article;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An article as served, with the text its facts' spans point into. */
@Schema(description = "An article; the spans of all its facts point into 'text'")
public record ArticleResponse(
        Long id,
        @Nullable String headline,
        @Nullable DatelineResponse dateline,

        @Schema(description = "Headline, blank line, body; line ends are LF, nothing else was changed")
        String text,

        @Nullable LocalDate publishedOn,
        SourceResponse source,

        @Schema(description = "As the publisher words them; empty where nobody told")
        List<String> authors,

        @Schema(description = "The publisher's own") @Nullable String section,

        @Schema(description = "ISO 639-1; only English is read for facts")
        String language,

        @Schema(description = "SHA-256 of the text in UTF-8: the same text is never stored twice")
        String sha256,

        int extractorVersion,
        Instant ingestedAt,

        @Schema(description = "How many texts the article had, this one included")
        int revision,

        TollResponse toll,
        Map<String, String> links) {

    public static ArticleResponse of(Article article) {
        ArticleSummary summary = ArticleSummary.of(article);
        return new ArticleResponse(
                summary.id(),
                summary.headline(),
                summary.dateline(),
                article.getText(),
                summary.publishedOn(),
                summary.source(),
                summary.authors(),
                summary.section(),
                summary.language(),
                summary.sha256(),
                summary.extractorVersion(),
                summary.ingestedAt(),
                summary.revision(),
                summary.toll(),
                summary.links());
    }
}
