package org.dateline.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Addresses that answers gave, by the path of the document that serves them: where ids are drawn from. */
final class Places {

    private static final int MOST = 80;
    private static final Pattern ID = Pattern.compile("([a-z]+)Id");

    private final ApiDocument document;
    private final Map<String, List<String>> byPath = new TreeMap<>();

    Places(ApiDocument document) {
        this.document = document;
    }

    List<String> of(String path) {
        return List.copyOf(byPath.getOrDefault(path, List.of()));
    }

    /** The addresses in an answer, known or not: links, and fields such as {@code articleId}. */
    List<String> in(JsonNode answer) {
        List<String> found = new ArrayList<>();
        collect("", answer, found);
        return found.stream().distinct().toList();
    }

    void learn(JsonNode answer) {
        in(answer).forEach(this::add);
    }

    void forget(String place) {
        byPath.values()
                .forEach(places -> places.removeIf(known -> known.equals(place) || known.startsWith(place + "/")));
    }

    /** The value that a parameter of a path has in one of its known places. */
    static String value(String path, String name, String place) {
        String pattern = path.replace("{" + name + "}", "([^/?]+)").replaceAll("\\{[^}]+}", "[^/?]+");
        Matcher matcher = Pattern.compile(pattern + ".*").matcher(place);
        return matcher.matches() ? matcher.group(1) : "1";
    }

    private void add(String place) {
        document.template(place).ifPresent(path -> {
            List<String> known = byPath.computeIfAbsent(path, none -> new ArrayList<>());
            known.remove(place);
            known.add(place);
            if (known.size() > MOST) {
                known.remove(MOST / 2);
            }
        });
    }

    private void collect(String name, JsonNode value, List<String> found) {
        if (value.isString()
                && (value.asString().startsWith("/api") || value.asString().matches("http://localhost:\\d+/api.*"))) {
            found.add(
                    value.asString().replaceFirst("^http://localhost:\\d+", "").replaceFirst("#.*", ""));
        } else if (value.isIntegralNumber()) {
            Matcher id = ID.matcher(name);
            String place = id.matches() ? "/api/" + id.group(1) + "s/" + value.asString() : "";
            document.template(place).ifPresent(path -> found.add(place));
        }
        value.properties().forEach(field -> collect(field.getKey(), field.getValue(), found));
        if (value.isArray()) {
            value.forEach(element -> collect("", element, found));
        }
    }
}
