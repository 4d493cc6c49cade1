package org.dateline.page;

import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes JSON-LD with the bare words of schema.org: {@code schema:headline} and {@code http://schema.org/headline} are
 * {@code headline}, and <code>{"@value": "Flood"}</code> is {@code "Flood"}.
 */
final class SchemaTerms {

    private static final Pattern PREFIX = Pattern.compile("^(?:https?://schema\\.org/|schema:)");
    private static final List<String> WRAPPERS = List.of("@value", "@list", "@set");

    private SchemaTerms() {}

    static String bare(String term) {
        return PREFIX.matcher(term).replaceFirst("");
    }

    /** The same node in bare words; a word that stands there with and without its prefix keeps the bare one's value. */
    static JsonNode bare(JsonNode node) {
        if (node.isArray()) {
            ArrayNode members = JsonNodeFactory.instance.arrayNode();
            node.forEach(member -> members.add(bare(member)));
            return members;
        }
        return node.isObject() ? ofObject(node) : node;
    }

    private static JsonNode ofObject(JsonNode node) {
        for (String wrapper : WRAPPERS) {
            if (node.has(wrapper)) {
                return bare(node.path(wrapper));
            }
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        node.propertyStream()
                .filter(field -> bare(field.getKey()).equals(field.getKey()) || !node.has(bare(field.getKey())))
                .forEach(field -> object.set(bare(field.getKey()), bare(field.getValue())));
        return object;
    }
}
