package org.dateline.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads IPTC's ninjs: version 1 with {@code headline}, {@code body_xhtml} or {@code body_text} and {@code byline},
 * versions 2 and 3 with {@code headlines} and {@code bodies}, each with a role and the value. A body in HTML goes before
 * one in text, which has no sure paragraphs.
 */
final class NinjsReader {

    private static final List<String> HEADLINES = List.of("headline", "headline_main", "title");
    private static final List<String> BYLINES = List.of("byline", "by");
    private static final List<String> DATES = List.of(
            "versioncreated", "versionCreated", "contentcreated", "contentCreated", "firstcreated", "firstCreated");
    private static final List<String> PROVIDERS = List.of("provider", "infosource", "infosources", "infoSources");

    private static final int LONGEST_TYPE = 40;
    private static final Set<String> TEXTS = Set.of("text", "composite");

    private NinjsReader() {}

    static boolean recognises(JsonNode item) {
        return item.propertyStream()
                .anyMatch(field -> field.getKey().startsWith("body_")
                        || field.getKey().startsWith("headline_")
                        || List.of("bodies", "headlines", "versioncreated", "versionCreated")
                                .contains(field.getKey()));
    }

    /** The kind of an item that is no text, such as {@code picture}, whose body is at most a caption. */
    static Optional<String> otherType(JsonNode item) {
        return Optional.ofNullable(JsonValues.string(item.path("type"), "name"))
                .filter(type -> !TEXTS.contains(type.toLowerCase(Locale.ROOT)))
                .map(type -> type.length() > LONGEST_TYPE ? type.substring(0, LONGEST_TYPE) + "…" : type);
    }

    static PageFacts read(JsonNode item) {
        String date = JsonValues.firstOf(item, DATES, "value");
        String byline = JsonValues.firstOf(item, BYLINES, "name");
        return new PageFacts(
                headline(item),
                byline == null ? List.of() : BylineReader.read(byline),
                date == null ? null : DayReader.read(date),
                null,
                JsonValues.firstOf(item, PROVIDERS, "name"),
                JsonValues.string(item.path("uri"), "value"),
                body(item));
    }

    private static @Nullable String headline(JsonNode item) {
        return values(item.path("headlines")).findFirst().orElseGet(() -> JsonValues.firstOf(item, HEADLINES, "value"));
    }

    private static List<String> body(JsonNode item) {
        List<String> bodies = new ArrayList<>(values(item.path("bodies")).toList());
        item.propertyStream()
                .filter(field -> field.getKey().startsWith("body_"))
                .forEach(field -> bodies.addAll(JsonValues.strings(field.getValue(), "value")));
        return Stream.concat(bodies.stream().filter(BodyText::isHtml), bodies.stream())
                .findFirst()
                .map(BodyText::paragraphs)
                .orElse(List.of());
    }

    /** The values of a list, the main one first. */
    private static Stream<String> values(JsonNode list) {
        return JsonValues.members(list).stream()
                .sorted(Comparator.comparing(entry -> !"main".equals(JsonValues.string(entry.path("role"), "name"))))
                .flatMap(entry -> JsonValues.strings(entry, "value").stream());
    }
}
