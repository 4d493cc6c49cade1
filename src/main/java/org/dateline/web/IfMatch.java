package org.dateline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;

/** Which states of a resource a change was made for ({@code If-Match}, RFC 9110); it guards against lost updates. */
public record IfMatch(List<String> tags) {

    private static final String ANY = "*";
    private static final Pattern TAG = Pattern.compile("\\*|(?:W/)?\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\"");

    public IfMatch {
        tags = List.copyOf(tags);
    }

    /** Any state where the request does not say. */
    public static IfMatch of(HttpServletRequest request) {
        String header = request.getHeader("If-Match");
        if (header == null) {
            return new IfMatch(List.of(ANY));
        }
        List<String> tags =
                Arrays.stream(header.split(",", -1)).map(String::strip).toList();
        tags.stream().filter(tag -> !TAG.matcher(tag).matches()).findFirst().ifPresent(tag -> {
            throw new InvalidRequestException("If-Match holds '" + tag
                    + "', which is no ETag; send it as it was answered, in its quotation marks: \"9d12…\".");
        });
        return new IfMatch(tags);
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
        if (tags.contains("W/" + tag)) {
            throw new InvalidRequestException(
                    HttpStatus.PRECONDITION_FAILED,
                    "A weak ETag cannot guard a change; send it without the W/ before it, as it was answered.");
        }
        if (!tags.contains(ANY) && !tags.contains(tag)) {
            throw new InvalidRequestException(
                    HttpStatus.PRECONDITION_FAILED,
                    "It has changed since, its ETag is now " + tag
                            + "; get it again and send your change with the new ETag as If-Match.");
        }
    }
}
