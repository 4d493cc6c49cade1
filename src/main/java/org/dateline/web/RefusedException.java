package org.dateline.web;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A request that goes over a limit; the detail says which, and what would be right. */
public final class RefusedException extends ErrorResponseException {

    private final Refusal refusal;

    public RefusedException(Refusal refusal, String detail) {
        super(refusal.status(), ProblemDetail.forStatusAndDetail(refusal.status(), detail), null);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }

    /** Tells the client when to come back, in whole seconds and at least one. */
    public RefusedException retryAfter(Duration wait) {
        getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, (wait.toMillis() + 999) / 1000)));
        return this;
    }
}
