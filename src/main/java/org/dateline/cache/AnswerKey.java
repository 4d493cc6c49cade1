package org.dateline.cache;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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

    /** Downloads are written while they are read, keys are nobody else's business. */
    private static final Pattern NEVER_KEPT = Pattern.compile("csv|ndjson|/api/keys");

    /** Empty where an answer is not to be kept. */
    static Optional<AnswerKey> of(HttpServletRequest request) {
        AnswerKey key = new AnswerKey(
                request.getRequestURL().toString(),
                request.getQueryString(),
                Collections.list(request.getHeaders(HttpHeaders.ACCEPT)),
                request.getHeader(HttpHeaders.ORIGIN));
        String whole = key.toString();
        boolean kept = request.getMethod().equals("GET")
                && whole.length() <= LONGEST
                && !NEVER_KEPT.matcher(whole).find();
        return kept ? Optional.of(key) : Optional.empty();
    }
}
