package org.dateline.article;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where and when an article was published, and by whom, as far as whoever brought it in said so.
 *
 * @param authors as the publisher words them; a byline is no fact of the text
 */
@Embeddable
public record Publication(
        @Nullable LocalDate publishedOn,
        @Nullable String sourceName,
        @Column(length = 4000) @Nullable String sourceUrl,

        @Column(length = 20_000) @Convert(converter = AuthorsConverter.class)
        List<String> authors,

        @Column(length = 1000) @Nullable String section) {

    public static final Publication UNKNOWN = new Publication(null, null, null, List.of(), null);

    public Publication {
        sourceName = sourceName == null ? null : whole(sourceName);
        sourceUrl = sourceUrl == null ? null : whole(sourceUrl);
        authors = authors.stream().map(Publication::whole).toList();
        section = section == null ? null : whole(section);
    }

    /** Half a character, which not every store can keep, becomes a question mark. */
    private static String whole(String words) {
        return new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** What it does not tell is as it was before. */
    public Publication orElse(Publication before) {
        return new Publication(
                publishedOn == null ? before.publishedOn : publishedOn,
                sourceName == null ? before.sourceName : sourceName,
                sourceUrl == null ? before.sourceUrl : sourceUrl,
                authors.isEmpty() ? before.authors : authors,
                section == null ? before.section : section);
    }
}
