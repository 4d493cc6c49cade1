package org.dateline.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.web.InvalidRequestException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The name a caller gives to a request that it may send more than once; callers do not share their keys. */
record IdempotencyKey(String caller, String value) {

    static final String HEADER = "Idempotency-Key";

    private static final int MAX_LENGTH = 255;
    private static final Pattern PRINTABLE = Pattern.compile("[\\x20-\\x7E]+");

    IdempotencyKey {
        if (value.isBlank()
                || value.length() > MAX_LENGTH
                || !PRINTABLE.matcher(value).matches()) {
            throw new InvalidRequestException("The header " + HEADER + " must hold 1 to " + MAX_LENGTH
                    + " printable characters of ASCII, such as a UUID made for this one request.");
        }
    }

    /** The draft standard writes it in quotation marks; with or without them it is the same key. */
    static Optional<IdempotencyKey> of(HttpServletRequest request) {
        List<String> sent = Collections.list(request.getHeaders(HEADER));
        if (sent.size() > 1) {
            throw new InvalidRequestException(
                    "The header " + HEADER + " was sent " + sent.size() + " times; send one.");
        }
        return sent.stream().findFirst().map(value -> new IdempotencyKey(asking(), unquoted(value)));
    }

    private static String asking() {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        return caller == null || caller instanceof AnonymousAuthenticationToken ? "-" : caller.getName();
    }

    /** What it is kept under. */
    String id() {
        return Fingerprint.of(caller, value);
    }

    private static String unquoted(String value) {
        boolean isQuoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return isQuoted ? value.substring(1, value.length() - 1) : value;
    }
}
