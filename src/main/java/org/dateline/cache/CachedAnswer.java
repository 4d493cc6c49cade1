package org.dateline.cache;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A whole answer, as it was given.
 *
 * @param state what the store held
 * @param route the template of its path
 * @param tag its ETag, which is among the headers too
 * @param headers those that belong to the answer and not to its connection, values by name
 * @param body at most {@link #LARGEST} bytes, never changed
 */
record CachedAnswer(Object state, String route, String tag, Map<String, List<String>> headers, byte[] body) {

    static final int LARGEST = 1 << 20;

    private static final Set<String> OF_THE_BODY = Set.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_LENGTH);

    private static final int A_HEADER = 200;

    /**
     * Takes an answer that may be given again: found, told apart by an ETag, and of bearable size.
     *
     * @param before how many values each header had before the answer was made
     */
    static Optional<CachedAnswer> of(
            Object state, String route, ContentCachingResponseWrapper response, Map<String, Integer> before) {
        String tag = response.getHeader(HttpHeaders.ETAG);
        if (response.getStatus() != HttpStatus.OK.value() || tag == null || response.getContentSize() > LARGEST) {
            return Optional.empty();
        }
        Map<String, List<String>> headers = new LinkedHashMap<>();
        headers.put(HttpHeaders.CONTENT_TYPE, List.of(String.valueOf(response.getContentType())));
        response.getHeaderNames().stream()
                .filter(name -> !OF_THE_BODY.contains(name))
                .forEach(name -> {
                    List<String> values = response.getHeaders(name).stream()
                            .skip(before.getOrDefault(name, 0))
                            .toList();
                    headers.put(name, values);
                });
        return Optional.of(new CachedAnswer(state, route, tag, headers, response.getContentAsByteArray()));
    }

    static Map<String, Integer> countHeaders(HttpServletResponse response) {
        return response.getHeaderNames().stream()
                .distinct()
                .collect(Collectors.toMap(
                        name -> name, name -> response.getHeaders(name).size()));
    }

    /** About the bytes it takes. */
    int weight() {
        int ofHeaders = headers.values().stream()
                .flatMap(List::stream)
                .mapToInt(value -> 2 * value.length() + A_HEADER)
                .sum();
        return body.length + ofHeaders + A_HEADER;
    }

    void writeHeaders(HttpServletResponse response) {
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    }

    void writeBody(HttpServletResponse response) throws IOException {
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
