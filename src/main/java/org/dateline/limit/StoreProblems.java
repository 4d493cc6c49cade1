package org.dateline.limit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.dateline.web.Refusal;
import org.dateline.web.RefusedException;
import org.hibernate.QueryTimeoutException;
import org.hibernate.exception.LockTimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers 503 where the store took too long: for a statement, a lock, a connection or all of a transaction. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StoreProblems {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(StoreProblems.class);

    /** Finds them as causes, too. Where the answer is under way it is broken off by the container, so that nobody takes it for complete. */
    @ExceptionHandler({
        TransientDataAccessException.class,
        QueryTimeoutException.class,
        LockTimeoutException.class,
        TransactionTimedOutException.class,
        CannotCreateTransactionException.class
    })
    ResponseEntity<ProblemDetail> late(RuntimeException e, HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            throw e;
        }
        LOG.warn("The store took too long: {}", e.getMessage());
        RefusedException refused = new RefusedException(
                        Refusal.TIMEOUT,
                        "The store did not answer in time; nothing was changed. Try again in a while, or ask for less.")
                .retryAfter(SOON);
        request.setAttribute(Refusal.ATTRIBUTE, Refusal.TIMEOUT);
        return ResponseEntity.status(refused.getStatusCode())
                .headers(refused.getHeaders())
                .body(refused.getBody());
    }
}
