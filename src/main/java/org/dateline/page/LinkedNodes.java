package org.dateline.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The nodes that the JSON-LD of a page lays side by side, in arrays, {@code @graph} and {@code mainEntity}, and what a
 * bare {@code {"@id": …}} stands for among them.
 */
final class LinkedNodes {

    private static final Set<String> KINDS = Set.of(
            "Article",
            "NewsArticle",
            "AnalysisNewsArticle",
            "AskPublicNewsArticle",
            "BackgroundNewsArticle",
            "OpinionNewsArticle",
            "ReportageNewsArticle",
            "ReviewNewsArticle",
            "LiveBlogPosting",
            "BlogPosting",
            "Report");
    private static final List<String> HOLDERS = List.of("@graph", "mainEntity", "mainEntityOfPage");

    private final List<JsonNode> nodes = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    LinkedNodes(List<JsonNode> roots) {
        Deque<JsonNode> open =
                new ArrayDeque<>(roots.stream().map(SchemaTerms::bare).toList());
        while (!open.isEmpty()) {
            JsonNode node = open.removeFirst();
            if (node.isArray()) {
                List<JsonNode> members = JsonValues.members(node);
                for (int i = members.size() - 1; i >= 0; i--) {
                    open.addFirst(members.get(i));
                }
            } else if (node.isObject()) {
                add(node);
                HOLDERS.forEach(holder -> open.addAll(JsonValues.members(node.path(holder))));
            }
        }
    }

    /** The first node that is an article of any kind. */
    Optional<JsonNode> article() {
        return nodes.stream().filter(LinkedNodes::isArticle).findFirst();
    }

    /** Whether the article is a live blog, whose entries are all its body. */
    boolean isLive() {
        return article()
                .filter(node -> kinds(node).anyMatch("LiveBlogPosting"::equals))
                .isPresent();
    }

    /** The node itself, or the one it only names. */
    JsonNode resolve(JsonNode node) {
        JsonNode id = node.path("@id");
        return node.isObject() && node.size() == 1 && id.isString() ? byId.getOrDefault(id.stringValue(), node) : node;
    }

    private void add(JsonNode node) {
        nodes.add(node);
        JsonNode id = node.path("@id");
        if (id.isString() && node.size() > 1) {
            byId.putIfAbsent(id.stringValue(), node);
        }
    }

    private static boolean isArticle(JsonNode node) {
        return kinds(node).anyMatch(KINDS::contains);
    }

    private static Stream<String> kinds(JsonNode node) {
        return JsonValues.members(node.path("@type")).stream()
                .filter(JsonNode::isString)
                .map(type -> SchemaTerms.bare(type.stringValue()));
    }
}
