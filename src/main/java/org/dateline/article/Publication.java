package org.dateline.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where and when an article was published, as far as whoever brought it in said so. */
@Embeddable
public record Publication(
        @Nullable LocalDate publishedOn,
        @Nullable String sourceName,
        @Column(length = 4000) @Nullable String sourceUrl) {

    public static final Publication UNKNOWN = new Publication(null, null, null);

    /** What it does not tell is as it was before. */
    public Publication orElse(Publication before) {
        return new Publication(
                publishedOn == null ? before.publishedOn : publishedOn,
                sourceName == null ? before.sourceName : sourceName,
                sourceUrl == null ? before.sourceUrl : sourceUrl);
    }
}
