package org.dateline.fuzz;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The description the API gives of itself; all that the tests here know of it. */
final class ApiDocument {

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<JsonNode, Schema> schemas = new IdentityHashMap<>();
    private final List<ApiOperation> operations = new ArrayList<>();
    private final JsonNode components;

    ApiDocument(JsonNode document) {
        components = document.path("components").deepCopy();
        components.path("schemas").forEach(ApiDocument::close);
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> operations.add(new ApiOperation(
                                path.getKey(), method.getKey().toUpperCase(Locale.ROOT), method.getValue()))));
        operations.sort(Comparator.comparing(ApiOperation::toString));
    }

    List<ApiOperation> operations() {
        return List.copyOf(operations);
    }

    /** The operation that answers a method at a path without a query; HEAD is answered as GET is. */
    Optional<ApiOperation> operation(String method, String target) {
        String asked = method.equals("HEAD") ? "GET" : method;
        return operations.stream()
                .filter(operation -> operation.method().equals(asked) && operation.serves(target))
                .min(Comparator.comparing(operation -> operation.path().contains("{")));
    }

    /** The path, with its names in braces, that serves a target. */
    Optional<String> template(String target) {
        return operation("GET", target.replaceAll("\\?.*", "")).map(ApiOperation::path);
    }

    /** What a value breaks of a schema, empty where nothing. */
    List<String> errors(JsonNode schema, JsonNode value) {
        return schemas
                .computeIfAbsent(schema, this::compile)
                .validate(value, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** A schema, or the one it refers to. */
    JsonNode resolve(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        return reference.isEmpty()
                ? schema
                : components.path("schemas").path(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private Schema compile(JsonNode schema) {
        ObjectNode whole = (ObjectNode) schema.deepCopy();
        whole.set("components", components);
        return registry.getSchema(whole);
    }

    /** A field that the document does not name is not to be served. */
    private static void close(JsonNode schema) {
        if (schema.has("properties") && !schema.has("additionalProperties")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
    }
}
