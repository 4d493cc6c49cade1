package org.dateline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServletServerHttpRequest;

/** Which states of a resource a change was made for ({@code If-Match}, RFC 9110); it guards against lost updates. */
public record IfMatch(List<String> tags) {

    public IfMatch {
        tags = List.copyOf(tags);
    }

    /** Any state where the request does not say. */
    public static IfMatch of(HttpServletRequest request) {
        List<String> tags = new ServletServerHttpRequest(request).getHeaders().getIfMatch();
        return new IfMatch(tags.isEmpty() ? List.of("*") : tags);
    }

    /** Refuses a request that does not say. */
    public static IfMatch require(HttpServletRequest request) {
        if (request.getHeader("If-Match") == null) {
            throw new InvalidRequestException(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "A change must tell what it changes: send the ETag that GET " + request.getRequestURI()
                            + " answers as If-Match.");
        }
        return of(request);
    }

    /** Refuses a change that was made for another state. */
    public void check(String tag) {
        if (!tags.contains("*") && !tags.contains(tag)) {
            throw new InvalidRequestException(
                    HttpStatus.PRECONDITION_FAILED,
                    "It has changed since, its ETag is now " + tag
                            + "; get it again and send your change with the new ETag as If-Match.");
        }
    }
}
