package org.dateline.page;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article as a page holds it; each paragraph is one line, and so is the headline.
 *
 * @param publishedOn the day as told in the page's own time zone
 * @param url where it can be read, an http or https address
 */
public record NewsPage(
        @Nullable String headline,
        List<String> paragraphs,
        List<String> authors,
        @Nullable LocalDate publishedOn,
        @Nullable String section,
        @Nullable String publisher,
        @Nullable String url) {

    public NewsPage {
        paragraphs = List.copyOf(paragraphs);
        authors = List.copyOf(authors);
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("an article has at least one paragraph");
        }
    }

    static NewsPage of(PageFacts facts, List<String> paragraphs) {
        return new NewsPage(
                facts.headline(),
                paragraphs,
                facts.authors(),
                facts.publishedOn(),
                facts.section(),
                facts.publisher(),
                facts.url());
    }

    /** Headline and paragraphs with a blank line between each two, as the same article is sent as text. */
    public String text() {
        return Stream.concat(Stream.ofNullable(headline), paragraphs.stream()).collect(Collectors.joining("\n\n"));
    }
}
