package org.dateline.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Nothing of that kind has that id. */
public final class NotFoundException extends ErrorResponseException {

    public NotFoundException(String kind, long id) {
        this("There is no " + kind + " with the id " + id + ".");
    }

    public NotFoundException(String detail) {
        super(HttpStatus.NOT_FOUND, ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, detail), null);
    }
}
