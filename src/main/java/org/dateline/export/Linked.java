package org.dateline.export;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dateline.web.Entries;
import org.dateline.web.Format;
import org.dateline.web.MediaTypes;
import org.dateline.web.PageLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;

/** An answer as linked data: JSON-LD of schema.org, or Web Annotations; its addresses are absolute. */
record Linked(Format format, URI uri, String base) {

    /** What schema.org has no term for has a prefix of its own, not "dateline", which is a term of schema.org. */
    private static final List<Object> SCHEMA_ORG =
            List.of("https://schema.org", Map.of("dl", "https://dateline.example/ns#"));

    boolean isAnnotation() {
        return format == Format.ANNOTATION;
    }

    /** One thing or annotation. */
    ResponseEntity<Node> answer(Node node) {
        return ok().body(document(node));
    }

    /** The page of a list that was asked for. */
    <E> ResponseEntity<Node> page(Page<E> page, Function<E, Node> part) {
        PageLinks links = PageLinks.of(uri, page);
        List<Node> parts = page.map(part).getContent();
        Long total = Entries.isExact(page) ? page.getTotalElements() : null;
        Long before = Entries.isBehindAnEntry(page) ? null : page.getPageable().getOffset();
        Node node = isAnnotation()
                ? annotations(parts, total, links.byRelation().get("last"))
                        .with("startIndex", before)
                        .with("prev", links.byRelation().get("prev"))
                        .with("next", links.byRelation().get("next"))
                : items(parts, before, total);
        return ok().header(HttpHeaders.LINK, links.header()).body(document(node));
    }

    /** All of a list. */
    ResponseEntity<Node> whole(List<Node> parts) {
        return answer(
                isAnnotation()
                        ? annotations(parts, (long) parts.size(), uri.toString())
                        : items(parts, 0L, (long) parts.size()));
    }

    private Node annotations(List<Node> parts, @Nullable Long total, @Nullable String last) {
        String first = UriComponentsBuilder.fromUri(uri)
                .replaceQueryParam("page")
                .replaceQueryParam("after")
                .build()
                .toUriString();
        Node collection = Node.part("AnnotationCollection")
                .with("id", first + "#all")
                .with("label", "Facts read from news articles")
                .with("total", total)
                .with("first", first)
                .with("last", last);
        Node page = Node.part("AnnotationPage").with("id", uri.toString()).with("partOf", collection);
        page.terms().put("items", parts);
        return page;
    }

    private Node items(List<Node> parts, @Nullable Long before, @Nullable Long total) {
        List<Node> items = new ArrayList<>();
        for (Node part : parts) {
            items.add(Node.thing("ListItem")
                    .with("position", before == null ? null : before + items.size() + 1)
                    .with("item", part));
        }
        return Node.thing("ItemList")
                .with("@id", uri.toString())
                .with("numberOfItems", total)
                .with("itemListElement", items);
    }

    private Node document(Node node) {
        return node.headedBy("@context", isAnnotation() ? MediaTypes.ANNOTATION_PROFILE : SCHEMA_ORG);
    }

    private ResponseEntity.BodyBuilder ok() {
        return ResponseEntity.ok().contentType(format.mediaType());
    }
}
