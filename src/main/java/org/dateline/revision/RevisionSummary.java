package org.dateline.revision;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dateline.article.Publication;
import org.dateline.article.SourceResponse;
import org.jspecify.annotations.Nullable;

/** A revision in a list: all but its text. */
@Schema(description = "A text that an article has or had, without that text")
record RevisionSummary(
        Long articleId,
        int revision,
        boolean current,
        String sha256,
        @Nullable LocalDate publishedOn,
        SourceResponse source,
        List<String> authors,
        @Nullable String section,
        Instant since,
        Map<String, String> links) {

    static RevisionSummary of(Revision revision) {
        Publication publication = revision.publication();
        return new RevisionSummary(
                revision.articleId(),
                revision.number(),
                revision.current(),
                revision.sha256(),
                publication.publishedOn(),
                new SourceResponse(publication.sourceName(), publication.sourceUrl()),
                publication.authors(),
                publication.section(),
                revision.since(),
                RevisionLinks.of(revision));
    }
}
