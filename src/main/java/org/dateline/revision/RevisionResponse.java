package org.dateline.revision;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dateline.article.SourceResponse;
import org.jspecify.annotations.Nullable;

/** A revision as served. */
@Schema(description = "A text that an article has or had")
record RevisionResponse(
        Long articleId,

        @Schema(description = "Counted from 1") int revision,

        @Schema(description = "True for the text the article has now")
        boolean current,

        String text,
        String sha256,
        @Nullable LocalDate publishedOn,
        SourceResponse source,
        List<String> authors,
        @Nullable String section,

        @Schema(description = "When it was taken in") Instant since,

        Map<String, String> links) {

    static RevisionResponse of(Revision revision, String text) {
        RevisionSummary summary = RevisionSummary.of(revision);
        return new RevisionResponse(
                summary.articleId(),
                summary.revision(),
                summary.current(),
                text,
                summary.sha256(),
                summary.publishedOn(),
                summary.source(),
                summary.authors(),
                summary.section(),
                summary.since(),
                summary.links());
    }
}
