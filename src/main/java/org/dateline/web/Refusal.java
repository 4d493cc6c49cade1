package org.dateline.web;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/** Why a request was refused; the request attribute {@link #ATTRIBUTE} holds it, for whoever counts refusals. */
public enum Refusal {
    /** A body, text or page is larger than the limit, or than the memory bears. */
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    /** A body did not arrive in time. */
    BODY_TOO_SLOW(HttpStatus.REQUEST_TIMEOUT),
    /** A body comes in a form that is not read, such as compressed. */
    BODY_ENCODING(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    /** A body holds no text or article. */
    UNREADABLE(HttpStatus.BAD_REQUEST),
    TOO_MANY_FACTS(HttpStatus.UNPROCESSABLE_CONTENT),
    /** All places are taken, and the queue is full or was too long. */
    BUSY(HttpStatus.SERVICE_UNAVAILABLE),
    /** A client asks too often. */
    RATE(HttpStatus.TOO_MANY_REQUESTS),
    /** The store did not answer in time. */
    TIMEOUT(HttpStatus.SERVICE_UNAVAILABLE);

    public static final String ATTRIBUTE = "dateline.refusal";

    private final HttpStatus status;

    Refusal(HttpStatus status) {
        this.status = status;
    }

    public HttpStatus status() {
        return status;
    }

    /** The reason a request was refused for; nothing where it was not. */
    public static Optional<Refusal> of(ServletRequest request) {
        return Optional.ofNullable((Refusal) request.getAttribute(ATTRIBUTE));
    }

    void mark(ServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}
