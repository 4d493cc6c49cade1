package org.dateline.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Takes values out of JSON whose fields may hold one value or a list, a string or an object that has it. */
final class JsonValues {

    private JsonValues() {}

    /** The members of an array; of anything else, itself; of nothing, none. */
    static List<JsonNode> members(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().toList();
        }
        return node.isMissingNode() || node.isNull() ? List.of() : List.of(node);
    }

    /** The strings of a field, also those its objects have under a name. */
    static List<String> strings(JsonNode node, String name) {
        return members(node).stream()
                .flatMap(member -> members(member.isObject() ? member.path(name) : member).stream())
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** The first of them. */
    static @Nullable String string(JsonNode node, String name) {
        List<String> strings = strings(node, name);
        return strings.isEmpty() ? null : strings.get(0);
    }

    /** The first string that one of these fields has. */
    static @Nullable String firstOf(JsonNode node, List<String> fields, String name) {
        for (String field : fields) {
            String found = string(node.path(field), name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
