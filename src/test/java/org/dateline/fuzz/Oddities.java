package org.dateline.fuzz;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Values, bodies and headers that have broken servers before, by where they are put: see {@code oddities.json}. */
final class Oddities {

    private static final JsonNode ALL = new JsonMapper().readTree(Oddities.class.getResourceAsStream("oddities.json"));

    /** Of parameters, as text; they are percent-encoded on their way. */
    static final List<String> VALUES = named("values");

    /** As it stands on the line. */
    static final List<String> QUERIES = named("queries");

    /** What is done to a path as it stands on the line. */
    static final List<String> PATHS = named("paths");

    static final List<String> METHODS = named("methods");
    static final List<String> ACCEPTS = named("accepts");
    static final List<String> CONTENT_TYPES = named("contentTypes");
    static final List<String> TAGS = named("tags");
    static final List<String> HEADERS = named("headers");
    static final List<String> BODIES = named("bodies");

    /** What is put in the middle of a body. */
    static final List<String> SNIPPETS = named("snippets");

    private Oddities() {}

    private static List<String> named(String name) {
        List<String> all = new ArrayList<>();
        ALL.required(name).forEach(value -> all.add(value.isString() ? value.asString() : repeated(value)));
        return List.copyOf(all);
    }

    private static String repeated(JsonNode value) {
        return value.path("begin").asString("")
                + value.required("text")
                        .asString()
                        .repeat(value.required("times").asInt())
                + value.path("end").asString("");
    }
}
