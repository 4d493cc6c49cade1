package org.dateline.article;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An article in a list: all but its text. */
@Schema(description = "An article in a list, without its text")
public record ArticleSummary(
        Long id,
        @Nullable String headline,
        @Nullable DatelineResponse dateline,
        @Nullable LocalDate publishedOn,
        SourceResponse source,
        List<String> authors,
        @Nullable String section,

        @Schema(description = "ISO 639-1; only English is read for facts")
        String language,

        String sha256,
        int extractorVersion,
        Instant ingestedAt,

        @Schema(description = "How many texts the article had, this one included")
        int revision,

        TollResponse toll,
        Map<String, String> links) {

    public static ArticleSummary of(Article article) {
        Publication publication = article.getPublication();
        return new ArticleSummary(
                article.getId(),
                article.getMasthead().headline(),
                DatelineResponse.of(article.getMasthead()),
                publication.publishedOn(),
                new SourceResponse(publication.sourceName(), publication.sourceUrl()),
                publication.authors(),
                publication.section(),
                article.getLanguage(),
                article.getSha256(),
                article.getExtractorVersion(),
                article.getIngestedAt(),
                article.getRevision(),
                TollResponse.of(article.getToll()),
                ArticleLinks.of(article.getId()));
    }
}
