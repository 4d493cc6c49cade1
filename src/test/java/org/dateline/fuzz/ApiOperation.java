package org.dateline.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What the document says of one method of one path. */
record ApiOperation(String path, String method, JsonNode says) {

    List<JsonNode> parameters(String place) {
        List<JsonNode> found = new ArrayList<>();
        says.path("parameters").forEach(parameter -> {
            if (parameter.path("in").asString().equals(place)) {
                found.add(parameter);
            }
        });
        return found;
    }

    JsonNode bodies() {
        return says.path("requestBody").path("content");
    }

    Set<String> statuses() {
        return Set.copyOf(says.path("responses").propertyNames());
    }

    JsonNode contents(int status) {
        JsonNode response = says.path("responses").path(String.valueOf(status));
        return (response.isMissingNode() ? says.path("responses").path("default") : response).path("content");
    }

    boolean serves(String target) {
        return Pattern.matches(path.replaceAll("\\{[^}]+}", "[^/]+"), target);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
