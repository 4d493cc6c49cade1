package org.dateline.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request under way: right at first, then perhaps broken in a place or two. */
final class Draft {

    final ApiOperation operation;
    final Map<String, String> pathValues = new LinkedHashMap<>();
    final List<String> query = new ArrayList<>();
    final Map<String, String> headers = new LinkedHashMap<>();
    final List<String> rawHeaders = new ArrayList<>();
    String method;
    String pathForm = "%s";
    byte[] body = new byte[0];

    Draft(ApiOperation operation) {
        this.operation = operation;
        this.method = operation.method();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    void ask(String name, String value) {
        query.add(encoded(name) + "=" + encoded(value));
    }

    RawRequest finish() {
        String path = operation.path();
        for (Map.Entry<String, String> value : pathValues.entrySet()) {
            path = path.replace("{" + value.getKey() + "}", value.getValue());
        }
        List<String> all = new ArrayList<>();
        headers.forEach((name, value) -> all.add(name + ": " + value));
        all.addAll(rawHeaders);
        String target = pathForm.formatted(path) + (query.isEmpty() ? "" : "?" + String.join("&", query));
        return new RawRequest(
                method,
                target,
                all.stream()
                        .map(header -> new String(header.getBytes(UTF_8), ISO_8859_1))
                        .toList(),
                body);
    }
}
