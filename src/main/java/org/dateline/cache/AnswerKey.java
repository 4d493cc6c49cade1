package org.dateline.cache;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * All of a request that its answer hangs on, beside the store.
 *
 * @param url with scheme and host, which links of linked data begin with
 */
record AnswerKey(
        String url,
        @Nullable String query,
        List<String> accept,
        @Nullable String origin) {

    private static final int LONGEST = 2000;

    /** Keys are nobody else's business. */
    private static final String KEYS = "/api/keys";

    /** Whatever else may be asked for by a parameter may be a download, which is written while it is read. */
    private static final Pattern KEPT_FORMATS = Pattern.compile("format=(?:json|jsonld|annotation)");

    private static final Set<String> KEPT_TYPES = Set.of(
            "*/*",
            "application/*",
            "application/json",
            "application/ld+json",
            "application/xml",
            "application/xhtml+xml",
            "text/html");

    /** Empty where an answer is not to be kept. */
    static Optional<AnswerKey> of(HttpServletRequest request) {
        AnswerKey key = new AnswerKey(
                request.getRequestURL().toString(),
                request.getQueryString(),
                Collections.list(request.getHeaders(HttpHeaders.ACCEPT)),
                request.getHeader(HttpHeaders.ORIGIN));
        boolean kept = request.getMethod().equals("GET")
                && key.length() <= LONGEST
                && !key.url.contains(KEYS)
                && key.isNoDownload();
        return kept ? Optional.of(key) : Optional.empty();
    }

    private boolean isNoDownload() {
        return (query == null || Arrays.stream(query.split("&")).allMatch(AnswerKey::isKept))
                && accept.stream()
                        .flatMap(header -> Arrays.stream(header.split(",")))
                        .map(range -> range.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                        .allMatch(KEPT_TYPES::contains);
    }

    /** By the parameter as it stands in the address, where its name may hide. */
    private static boolean isKept(String parameter) {
        String name = parameter.split("=", 2)[0];
        return !name.equals("format") && !name.contains("%")
                || KEPT_FORMATS.matcher(parameter).matches();
    }

    private int length() {
        return url.length()
                + (query == null ? 0 : query.length())
                + accept.stream().mapToInt(String::length).sum()
                + (origin == null ? 0 : origin.length());
    }

    /** About the bytes it takes. */
    int weight() {
        return 2 * length() + 200;
    }
}
