package org.dateline.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Draws one request out of the document, right, or broken in one or two places. */
final class RequestDrawer {

    private static final int RIGHT = 40;
    private static final int OPTIONAL = 30;

    private final ApiDocument document;
    private final Places places;
    private final Dice dice;
    private final ValueDrawer values;
    private final BodyBreaker bodies;
    private final List<Consumer<Draft>> breakages = List.of(
            this::breakPathValue,
            this::breakPathValue,
            this::breakPath,
            this::breakQueryValue,
            this::breakQueryValue,
            this::breakQuery,
            this::addUnknown,
            this::repeat,
            this::dropHeader,
            this::changeMethod,
            this::breakAccept,
            this::breakTags,
            this::addHeader,
            this::breakContentType,
            this::breakBody,
            this::breakBody,
            this::breakBody);

    RequestDrawer(ApiDocument document, Places places, Dice dice) {
        this.document = document;
        this.places = places;
        this.dice = dice;
        this.values = new ValueDrawer(document, places, dice);
        this.bodies = new BodyBreaker(dice);
    }

    Drawn draw() {
        Draft draft = right(dice.one(document.operations()));
        boolean isRight = dice.chance(RIGHT);
        for (int i = 1 + dice.below(2); i > 0 && !isRight; i--) {
            dice.one(breakages).accept(draft);
        }
        return new Drawn(draft.finish(), isRight);
    }

    Draft right(ApiOperation operation) {
        Draft draft = new Draft(operation);
        drawPath(draft);
        drawQuery(draft);
        for (JsonNode header : operation.parameters("header")) {
            if (header.path("required").asBoolean(false)) {
                draft.headers.put(header.path("name").asString(), "*");
            }
        }
        drawBody(draft);
        return draft;
    }

    /** What is deleted is what came last, so that the store does not run empty. */
    private void drawPath(Draft draft) {
        List<String> known = known(draft.operation.path());
        String place = known.isEmpty() ? "" : dice.one(known);
        if (draft.method.equals("DELETE") && !known.isEmpty()) {
            place = known.get(known.size() - 1);
        }
        for (JsonNode parameter : draft.operation.parameters("path")) {
            String name = parameter.path("name").asString();
            draft.pathValues.put(name, Places.value(draft.operation.path(), name, place));
        }
    }

    /** The places of a path, or of what it belongs to. */
    private List<String> known(String path) {
        List<String> known = places.of(path);
        return known.isEmpty() ? places.of(path.substring(0, path.lastIndexOf('}') + 1)) : known;
    }

    private void drawQuery(Draft draft) {
        String format = "json";
        for (JsonNode parameter : draft.operation.parameters("query")) {
            if (parameter.path("name").asString().equals("format") && dice.chance(OPTIONAL)) {
                format = values.value("format", parameter.path("schema")).asString();
                draft.ask("format", format);
            }
        }
        for (JsonNode parameter : draft.operation.parameters("query")) {
            if (isKnown(parameter, format) && (parameter.path("required").asBoolean(false) || dice.chance(OPTIONAL))) {
                drawParameter(draft, parameter);
            }
        }
    }

    /** 'after' must name an entry of the list, which the document alone does not tell. */
    private static boolean isKnown(JsonNode parameter, String format) {
        return !Set.of("format", "after").contains(parameter.path("name").asString())
                && (!parameter.has("x-formats")
                        || ValueDrawer.list(parameter.path("x-formats")).stream()
                                .anyMatch(known -> known.asString().equals(format)));
    }

    private void drawParameter(Draft draft, JsonNode parameter) {
        String name = parameter.path("name").asString();
        JsonNode schema = parameter.path("schema");
        JsonNode value = values.value(name, schema);
        if (value.isArray()) {
            value.forEach(element -> draft.ask(name, element.asString()));
        } else {
            boolean isFree = value.isString() && !schema.has("enum") && !schema.has("format");
            draft.ask(name, isFree ? values.word() : value.asString());
        }
    }

    private void drawBody(Draft draft) {
        JsonNode contents = draft.operation.bodies();
        if (contents.isEmpty()) {
            return;
        }
        String type = dice.one(List.copyOf(contents.propertyNames()));
        draft.headers.put("Content-Type", type);
        draft.body = body(type, contents.path(type)).getBytes(UTF_8);
    }

    private String body(String type, JsonNode content) {
        if (type.endsWith("json")) {
            return values.value("", content.path("schema")).toString();
        }
        String text = type.startsWith("text/html") ? OwnNews.PAGE : dice.one(OwnNews.TEXTS);
        return dice.chance(50)
                ? text
                : text.replace("three", "%d".formatted(dice.below(100))) + " Some " + dice.below(1_000) + " left.";
    }

    private void breakPathValue(Draft draft) {
        draft.pathValues.replaceAll((name, value) -> Draft.encoded(dice.one(Oddities.VALUES)));
    }

    private void breakPath(Draft draft) {
        draft.pathForm = dice.one(Oddities.PATHS);
    }

    private void breakQueryValue(Draft draft) {
        List<JsonNode> known = draft.operation.parameters("query");
        if (!known.isEmpty()) {
            draft.ask(dice.one(known).path("name").asString(), dice.one(Oddities.VALUES));
        }
    }

    private void breakQuery(Draft draft) {
        draft.query.add(dice.one(Oddities.QUERIES));
    }

    private void addUnknown(Draft draft) {
        draft.ask(dice.one(Oddities.VALUES), dice.one(Oddities.VALUES));
    }

    private void repeat(Draft draft) {
        Stream.ofNullable(draft.query.isEmpty() ? null : dice.one(draft.query)).forEach(draft.query::add);
    }

    private void dropHeader(Draft draft) {
        draft.headers.remove("If-Match");
    }

    private void changeMethod(Draft draft) {
        draft.method = dice.one(Oddities.METHODS);
    }

    private void breakAccept(Draft draft) {
        draft.headers.put("Accept", dice.one(Oddities.ACCEPTS));
    }

    private void breakTags(Draft draft) {
        draft.headers.put(dice.one(List.of("If-Match", "If-None-Match")), dice.one(Oddities.TAGS));
    }

    private void addHeader(Draft draft) {
        draft.rawHeaders.add(dice.one(Oddities.HEADERS));
    }

    private void breakContentType(Draft draft) {
        if (draft.body.length > 0 && dice.chance(10)) {
            draft.headers.remove("Content-Type");
        } else {
            draft.headers.put("Content-Type", dice.one(Oddities.CONTENT_TYPES));
        }
    }

    private void breakBody(Draft draft) {
        draft.body = bodies.broken(draft.body);
    }
}
