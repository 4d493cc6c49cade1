package org.dateline.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads what the {@code meta} tags of a page tell: OpenGraph first, then the names that publishing systems agree on. */
final class MetaTags {

    private static final List<String> HEADLINES =
            List.of("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title");
    private static final List<String> AUTHORS = List.of(
            "article:author",
            "author",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "byl",
            "byline");
    private static final List<String> DATES = List.of(
            "article:published_time",
            "og:published_time",
            "datepublished",
            "parsely-pub-date",
            "sailthru.date",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date",
            "dcterms.date",
            "dcterms.created",
            "publication_date",
            "publish-date",
            "publishdate",
            "pubdate",
            "date");
    private static final List<String> SECTIONS = List.of("article:section", "parsely-section", "section");
    private static final List<String> PUBLISHERS = List.of("og:site_name", "dc.publisher", "application-name");

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private MetaTags(Document page) {
        for (Element tag : page.select("meta[content]")) {
            for (String key : List.of("property", "name", "itemprop")) {
                String name = tag.attr(key).toLowerCase(Locale.ROOT).strip();
                String value = PlainText.ofEscaped(tag.attr("content"));
                if (!name.isEmpty() && !value.isEmpty()) {
                    values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
                }
            }
        }
    }

    static PageFacts read(Document page) {
        return new MetaTags(page).facts(page);
    }

    private PageFacts facts(Document page) {
        Element canonical = page.selectFirst("link[rel~=(?i)\\bcanonical\\b][href~=(?i)^\\s*https?://]");
        String date = first(DATES);
        return new PageFacts(
                first(HEADLINES),
                authors(),
                date == null ? null : DayReader.read(date),
                first(SECTIONS),
                first(PUBLISHERS),
                canonical == null ? first(List.of("og:url")) : canonical.attr("href"),
                List.of());
    }

    /** Of the first kind of tag that names anybody. */
    private List<String> authors() {
        return AUTHORS.stream()
                .map(name -> BylineReader.readAll(values.getOrDefault(name, List.of())))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private @Nullable String first(List<String> names) {
        return names.stream()
                .flatMap(name -> values.getOrDefault(name, List.of()).stream())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
