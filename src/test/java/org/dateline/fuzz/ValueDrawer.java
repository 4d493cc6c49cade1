package org.dateline.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Draws values that a schema allows. */
record ValueDrawer(ApiDocument document, Places places, Dice dice) {

    private static final int GREATEST = 60;
    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> WORDS = List.of(
            "the",
            "Ruiz",
            "flood",
            "a",
            "Ministry",
            "said",
            "Zoë",
            "🌊",
            "two of the survivors",
            "'",
            "%",
            "HHA",
            "Jane Doe",
            "2018-02-14",
            "2021-03-04",
            "https://news.example/a?b=c",
            "http://news.example",
            "The Beacon");

    /** A value under a name: where the name is that of a resource, one of its ids. */
    JsonNode value(String name, JsonNode reference) {
        JsonNode schema = document.resolve(reference);
        if (schema.has("anyOf")) {
            return value(name, dice.one(list(schema.path("anyOf"))));
        }
        if (schema.has("enum")) {
            return dice.one(list(schema.path("enum")).stream()
                    .filter(value -> !value.isNull())
                    .toList());
        }
        return switch (type(schema)) {
            case "integer", "number" -> NODES.numberNode(whole(name, schema));
            case "boolean" -> NODES.booleanNode(dice.chance(50));
            case "array" -> array(name, schema);
            case "object" -> object(schema);
            case "null" -> NODES.nullNode();
            default -> NODES.stringNode(text(schema));
        };
    }

    private JsonNode object(JsonNode schema) {
        if (schema.has("example")) {
            JsonNode example = schema.path("example");
            return example.isString() ? JSON.readTree(example.asString()) : example;
        }
        List<String> names = new ArrayList<>(schema.path("properties").propertyNames());
        List<String> required =
                list(schema.path("required")).stream().map(JsonNode::asString).toList();
        if (schema.path("maxProperties").asInt(0) == 1) {
            names = List.of(dice.one(names));
        } else {
            names.removeIf(name -> !required.contains(name) && dice.chance(50));
        }
        ObjectNode object = NODES.objectNode();
        names.forEach(
                name -> object.set(name, value(name, schema.path("properties").path(name))));
        return object;
    }

    private ArrayNode array(String name, JsonNode schema) {
        int least = schema.path("minItems").asInt(0);
        ArrayNode array = NODES.arrayNode();
        for (int i = least + dice.below(2); i > 0; i--) {
            array.add(value(name, schema.path("items")));
        }
        return array;
    }

    private long whole(String name, JsonNode schema) {
        String resource = "/api/" + name.replaceAll("s$", "") + "s/{id}";
        List<String> known = places.of(resource);
        if (!known.isEmpty()) {
            return Long.parseLong(Places.value(resource, "id", dice.one(known)));
        }
        int least = schema.path("minimum").asInt(0);
        return least + dice.below(Math.min(schema.path("maximum").asInt(GREATEST), GREATEST) - least + 1);
    }

    private String text(JsonNode schema) {
        if (schema.path("format").asString("").equals("date")) {
            return "20%02d-%02d-%02d".formatted(dice.below(30), 1 + dice.below(12), 1 + dice.below(28));
        }
        if (!schema.has("pattern") && dice.chance(70)) {
            return dice.one(OwnNews.TEXTS);
        }
        Pattern pattern = Pattern.compile(schema.path("pattern").asString(""));
        return dice.one(
                WORDS.stream().filter(word -> pattern.matcher(word).find()).toList());
    }

    String word() {
        return dice.one(WORDS);
    }

    /** Of 'string or null' it is the string that is worth sending. */
    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray()
                ? list(type).stream()
                        .map(JsonNode::asString)
                        .filter(name -> !name.equals("null"))
                        .findFirst()
                        .orElse("null")
                : type.asString("string");
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
