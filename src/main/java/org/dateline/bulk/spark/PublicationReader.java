package org.dateline.bulk.spark;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.article.Publication;
import org.dateline.reading.LineReader.TextLine;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what an article tells of itself beside its text: url, source, publishedOn, authors and section. */
final class PublicationReader {

    private PublicationReader() {}

    static Publication read(JsonNode article) {
        return new Publication(
                day(string(article, "publishedOn")),
                string(article, "source"),
                string(article, "url"),
                authors(article.path("authors")),
                string(article, "section"));
    }

    /** As a string; an id of another kind is its JSON. */
    static @Nullable String id(TextLine line) {
        JsonNode id = line.id();
        if (id.isNull()) {
            return null;
        }
        return id.isString() ? id.stringValue() : id.toString();
    }

    private static @Nullable String string(JsonNode article, String field) {
        JsonNode value = article.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new IllegalArgumentException("the field \"" + field + "\" must be a string, not " + value);
        }
        return value.stringValue();
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        if (day == null) {
            return null;
        }
        // A year of five digits would make a folder that nobody reads as a day.
        if (day.matches("(?!0000)\\d{4}-.*")) {
            try {
                return LocalDate.parse(day);
            } catch (DateTimeParseException e) {
                // Told below.
            }
        }
        throw new IllegalArgumentException(
                "the field \"publishedOn\" is \"" + day + "\"; it must be a day such as 2018-02-14");
    }

    private static List<String> authors(JsonNode authors) {
        if (authors.isMissingNode() || authors.isNull()) {
            return List.of();
        }
        if (!authors.isArray() || authors.valueStream().anyMatch(author -> !author.isString())) {
            throw new IllegalArgumentException("the field \"authors\" must be a list of strings, not " + authors);
        }
        return authors.valueStream().map(JsonNode::stringValue).collect(Collectors.toList());
    }
}
