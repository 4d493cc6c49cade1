package org.dateline.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What holds for every answer, whatever was asked; each law tells what it found broken. */
record AnswerLaws(ApiDocument document) {

    private static final MediaType PROBLEM = MediaType.APPLICATION_PROBLEM_JSON;
    private static final MediaType NDJSON = MediaType.valueOf("application/x-ndjson");
    private static final Set<Integer> UNREAD = Set.of(400, 405, 406, 415);

    /** What the answer to a request breaks, empty where nothing. */
    Optional<String> broken(Drawn drawn, RawAnswer answer) {
        RawRequest request = drawn.request();
        String path = request.target().replaceAll("\\?.*", "");
        @Nullable ApiOperation operation = document.operation(request.method(), path).orElse(null);
        Stream<Supplier<@Nullable String>> laws = Stream.of(
                () -> failure(operation, answer),
                () -> refusalOfTheRight(drawn, operation, answer),
                () -> emptiness(request, answer),
                () -> problem(request, answer),
                () -> told(operation, request, answer),
                () -> secrets(answer));
        return laws.map(Supplier::get).filter(Objects::nonNull).findFirst();
    }

    private static @Nullable String failure(@Nullable ApiOperation operation, RawAnswer answer) {
        boolean mayBeBusy = answer.status() == 503
                && operation != null
                && operation.statuses().contains("503");
        return answer.status() >= 500 && !mayBeBusy ? "it failed" : null;
    }

    private static @Nullable String refusalOfTheRight(Drawn drawn, @Nullable ApiOperation operation, RawAnswer answer) {
        boolean isTold = operation != null && operation.statuses().contains(String.valueOf(answer.status()));
        return drawn.isRight() && UNREAD.contains(answer.status()) && !isTold
                ? "it refuses what the document allows"
                : null;
    }

    private static @Nullable String emptiness(RawRequest request, RawAnswer answer) {
        boolean mustBeEmpty = request.method().equals("HEAD") || answer.status() == 204 || answer.status() == 304;
        if (answer.status() == 304 && answer.header("ETag").isEmpty()) {
            return "a 304 does not tell the ETag";
        }
        return mustBeEmpty && answer.body().length > 0 ? "it has a body" : null;
    }

    private @Nullable String problem(RawRequest request, RawAnswer answer) {
        if (answer.status() < 400 || request.method().equals("HEAD")) {
            return null;
        }
        if (!PROBLEM.equals(type(answer))) {
            return "the error is no problem detail";
        }
        JsonNode problem = json(answer.text());
        if (problem == null
                || problem.path("status").asInt(0) != answer.status()
                || problem.path("title").asString("").isBlank()
                || problem.path("detail").asString("").isBlank()) {
            return "the problem detail lacks its status, title or detail";
        }
        return null;
    }

    private @Nullable String told(@Nullable ApiOperation operation, RawRequest request, RawAnswer answer) {
        if (operation == null) {
            return null;
        }
        if (answer.status() < 400 && !operation.statuses().contains(String.valueOf(answer.status()))) {
            return "the document does not tell of the status";
        }
        if (answer.body().length == 0) {
            return null;
        }
        Map.Entry<String, JsonNode> content = operation.contents(answer.status()).properties().stream()
                .filter(told -> isSame(MediaType.valueOf(told.getKey()), type(answer)))
                .findFirst()
                .orElse(null);
        return content == null
                ? "the document does not tell of the content type"
                : invalid(content.getValue().path("schema"), answer);
    }

    private @Nullable String invalid(JsonNode schema, RawAnswer answer) {
        MediaType type = Objects.requireNonNull(type(answer));
        if (type.isCompatibleWith(NDJSON)) {
            return answer.text().lines().allMatch(line -> json(line) != null) ? null : "a line is no JSON";
        }
        if (!type.getSubtype().matches("(.*\\+)?json")) {
            return null;
        }
        JsonNode value = json(answer.text());
        List<String> errors = value == null ? List.of("it is no JSON") : document.errors(schema, value);
        return errors.isEmpty() ? null : "it breaks its schema: " + errors;
    }

    private static @Nullable String secrets(RawAnswer answer) {
        return Stream.of("org.springframework", "org.dateline", "java.lang.", "org.hibernate", "SQLState", "\tat ")
                .filter(answer.text()::contains)
                .map(secret -> "it tells of the inside: " + secret)
                .findFirst()
                .orElse(null);
    }

    /** The charset may be told or not; another parameter, such as a profile, makes another type. */
    private static boolean isSame(MediaType told, @Nullable MediaType type) {
        return type != null && told.equalsTypeAndSubtype(type) && Objects.equals(unquoted(told), unquoted(type));
    }

    private static @Nullable String unquoted(MediaType type) {
        String profile = type.getParameter("profile");
        return profile == null ? null : profile.replace("\"", "");
    }

    private static @Nullable MediaType type(RawAnswer answer) {
        try {
            return answer.header("Content-Type").isEmpty() ? null : MediaType.valueOf(answer.header("Content-Type"));
        } catch (InvalidMediaTypeException e) {
            return null;
        }
    }

    private static @Nullable JsonNode json(String text) {
        try {
            return new tools.jackson.databind.json.JsonMapper().readTree(text);
        } catch (JacksonException e) {
            return null;
        }
    }
}
