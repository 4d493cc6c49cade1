package org.dateline.page;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what a schema.org NewsArticle, or a kind of it, tells. */
final class NewsArticleReader {

    private static final List<String> DATES = List.of("datePublished", "dateCreated", "uploadDate");

    private NewsArticleReader() {}

    static PageFacts read(JsonNode article, LinkedNodes nodes) {
        return new PageFacts(
                text(JsonValues.firstOf(article, List.of("headline", "name"), "name")),
                BylineReader.readAll(names(article.path("author"), nodes)),
                day(JsonValues.firstOf(article, DATES, "name")),
                text(JsonValues.string(article.path("articleSection"), "name")),
                names(article.path("publisher"), nodes).stream()
                        .findFirst()
                        .map(NewsArticleReader::text)
                        .orElse(null),
                JsonValues.firstOf(article, List.of("url", "mainEntityOfPage"), "@id"),
                body(article));
    }

    /** The body, or where a live blog has none its entries with their headlines. */
    private static List<String> body(JsonNode article) {
        List<String> body = paragraphs(article, "articleBody").toList();
        return body.isEmpty()
                ? JsonValues.members(article.path("liveBlogUpdate")).stream()
                        .flatMap(
                                entry -> Stream.concat(paragraphs(entry, "headline"), paragraphs(entry, "articleBody")))
                        .toList()
                : body;
    }

    private static Stream<String> paragraphs(JsonNode node, String field) {
        return JsonValues.strings(node.path(field), "text").stream()
                .flatMap(text -> BodyText.paragraphs(text).stream());
    }

    private static List<String> names(JsonNode field, LinkedNodes nodes) {
        return JsonValues.members(field).stream()
                .flatMap(member -> JsonValues.strings(nodes.resolve(member), "name").stream())
                .toList();
    }

    private static @Nullable String text(@Nullable String escaped) {
        return escaped == null ? null : PlainText.ofEscaped(escaped);
    }

    private static @Nullable LocalDate day(@Nullable String date) {
        return date == null ? null : DayReader.read(date);
    }
}
