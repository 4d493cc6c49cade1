package org.dateline.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The forms an article comes in, each with its media type and the endings of its files. */
enum ArticleForm {
    TEXT("text/plain; charset=utf-8", ".txt"),
    PAGE("text/html", ".html", ".htm", ".xhtml"),
    ITEM("application/json", ".json");

    private final String mediaType;
    private final List<String> endings;

    ArticleForm(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** By the ending of its name; nothing for any other. */
    static Optional<ArticleForm> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(form -> form.endings.stream().anyMatch(lower::endsWith))
                .findFirst();
    }

    static String allEndings() {
        return Arrays.stream(values()).flatMap(form -> form.endings.stream()).collect(Collectors.joining(", "));
    }

    String mediaType() {
        return mediaType;
    }
}
