package org.dateline.page;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What one part of a page tells about its article; what it does not tell is null, and no author is an empty list. */
record PageFacts(
        @Nullable String headline,
        List<String> authors,
        @Nullable LocalDate publishedOn,
        @Nullable String section,
        @Nullable String publisher,
        @Nullable String url,
        List<String> body) {

    static final PageFacts NONE = new PageFacts(null, List.of(), null, null, null, null, List.of());

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S{1,1990}", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_NAME = 200;

    PageFacts {
        headline = clean(headline);
        authors = List.copyOf(authors);
        section = name(section);
        publisher = name(publisher);
        url = address(url);
        body = List.copyOf(body);
    }

    /** These facts, and where they are silent those of another part. */
    PageFacts or(PageFacts other) {
        return new PageFacts(
                headline != null ? headline : other.headline,
                authors.isEmpty() ? other.authors : authors,
                publishedOn != null ? publishedOn : other.publishedOn,
                section != null ? section : other.section,
                publisher != null ? publisher : other.publisher,
                url != null ? url : other.url,
                body.isEmpty() ? other.body : body);
    }

    PageFacts orAuthors(List<String> others) {
        return or(new PageFacts(null, others, null, null, null, null, List.of()));
    }

    PageFacts withHeadline(@Nullable String better) {
        return new PageFacts(better, authors, publishedOn, section, publisher, url, body);
    }

    private static @Nullable String clean(@Nullable String value) {
        String text = value == null ? "" : PlainText.of(value);
        return text.isEmpty() ? null : text;
    }

    /** A name, and not the address of a profile. */
    private static @Nullable String name(@Nullable String value) {
        String name = clean(value);
        return name == null || name.length() > LONGEST_NAME || name.contains("://") ? null : name;
    }

    private static @Nullable String address(@Nullable String value) {
        String address = clean(value);
        return address != null && ADDRESS.matcher(address).matches() ? address : null;
    }
}
