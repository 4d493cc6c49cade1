package org.dateline.security;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A request that its caller may not make; the challenge says the same to programs (RFC 6750). */
final class RefusedException extends ErrorResponseException {

    RefusedException(HttpStatus status, String detail, String challenge) {
        super(status, ProblemDetail.forStatusAndDetail(status, detail), null);
        getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, challenge);
    }
}
