package org.dateline.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The addresses of the first, previous, next and last page of a list, by their relation (RFC 8288); the next one of a list
 * that is not counted to its end by {@code after}.
 */
public record PageLinks(Map<String, String> byRelation) {

    public static PageLinks of(URI list, Page<?> page) {
        Map<String, String> links = new LinkedHashMap<>();
        Long next = Entries.next(page);
        if (Entries.isBehindAnEntry(page)) {
            links.put("first", without(list, "after"));
        } else {
            links.putAll(numbered(list, page));
        }
        if (next != null && !Entries.isExact(page)) {
            links.put("next", with(without(list, "page"), "after", next));
        }
        return new PageLinks(links);
    }

    private static Map<String, String> numbered(URI list, Page<?> page) {
        long last = Math.max(0, page.getTotalPages() - 1);
        Map<String, String> links = new LinkedHashMap<>();
        links.put("first", with(list.toString(), "page", 0));
        if (page.getNumber() > 0) {
            links.put("prev", with(list.toString(), "page", Math.min(page.getNumber() - 1, last)));
        }
        if (Entries.isExact(page)) {
            if (page.getNumber() < last) {
                links.put("next", with(list.toString(), "page", page.getNumber() + 1));
            }
            links.put("last", with(list.toString(), "page", last));
        }
        return links;
    }

    /** As the value of a {@code Link} header. */
    public String header() {
        return byRelation.entrySet().stream()
                .map(link -> "<" + link.getValue() + ">; rel=\"" + link.getKey() + "\"")
                .collect(Collectors.joining(", "));
    }

    /** What was asked is passed on as it stands, right or not, as it was understood. */
    private static String with(String list, String parameter, long value) {
        return UriComponentsBuilder.fromUriString(list)
                .replaceQueryParam(parameter, value)
                .build()
                .toUriString();
    }

    private static String without(URI list, String parameter) {
        return UriComponentsBuilder.fromUri(list)
                .replaceQueryParam(parameter)
                .build()
                .toUriString();
    }
}
