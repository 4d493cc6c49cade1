package org.dateline.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.web.PagedModel.PageMetadata;
import org.springframework.web.util.UriComponentsBuilder;

/** The addresses of the first, previous, next and last page of a list, by their relation (RFC 8288). */
public record PageLinks(Map<String, String> byRelation) {

    public static PageLinks of(URI list, PageMetadata page) {
        long last = Math.max(0, page.totalPages() - 1);
        Map<String, String> links = new LinkedHashMap<>();
        links.put("first", link(list, 0));
        if (page.number() > 0) {
            links.put("prev", link(list, Math.min(page.number() - 1, last)));
        }
        if (page.number() < last) {
            links.put("next", link(list, page.number() + 1));
        }
        links.put("last", link(list, last));
        return new PageLinks(links);
    }

    /** As the value of a {@code Link} header. */
    public String header() {
        return byRelation.entrySet().stream()
                .map(link -> "<" + link.getValue() + ">; rel=\"" + link.getKey() + "\"")
                .collect(Collectors.joining(", "));
    }

    /** What was asked is passed on as it stands, right or not, as it was understood. */
    private static String link(URI list, long page) {
        return UriComponentsBuilder.fromUri(list)
                .replaceQueryParam("page", page)
                .build()
                .toUriString();
    }
}
