package org.dateline.web;

import jakarta.validation.ConstraintViolation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A request that cannot be answered as it was asked; the detail says what would be right. */
public final class InvalidRequestException extends ErrorResponseException {

    public InvalidRequestException(String detail) {
        this(HttpStatus.BAD_REQUEST, detail);
    }

    public InvalidRequestException(HttpStatus status, String detail) {
        super(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    }

    /** Lists each field that is not right. */
    static <T> InvalidRequestException ofFields(Set<ConstraintViolation<T>> violations) {
        List<Map<String, String>> errors = violations.stream()
                .map(violation ->
                        Map.of("field", violation.getPropertyPath().toString(), "message", violation.getMessage()))
                .sorted(Comparator.comparing(error -> error.get("field")))
                .toList();
        InvalidRequestException exception = new InvalidRequestException("Some fields are not right; see 'errors'.");
        exception.getBody().setProperty("errors", errors);
        return exception;
    }
}
