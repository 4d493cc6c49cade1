package org.dateline.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.function.Supplier;
import org.dateline.web.InvalidRequestException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers a request that bears an {@code Idempotency-Key} once, and gives the same request the same answer again. What is
 * refused or fails is not kept: it changed nothing, and may be sent again.
 *
 * @see <a href="https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/">the draft of the header</a>
 */
@Component
public class IdempotentAnswers {

    private final KeptAnswerRepository kept;
    private final KeyLocks locks;
    private final RetryingTransaction transaction;
    private final IdempotencyProperties properties;
    private final JsonMapper mapper;
    private final Clock clock;

    IdempotentAnswers(
            KeptAnswerRepository kept,
            KeyLocks locks,
            RetryingTransaction transaction,
            IdempotencyProperties properties,
            JsonMapper mapper,
            Clock clock) {
        this.kept = kept;
        this.locks = locks;
        this.transaction = transaction;
        this.properties = properties;
        this.mapper = mapper;
        this.clock = clock;
    }

    /**
     * Does the work, or tells what came of it before.
     *
     * @param asked what the body of the request says; a record, so that equal ones are written alike
     */
    public ResponseEntity<?> answer(HttpServletRequest request, Record asked, Supplier<ResponseEntity<?>> work) {
        return IdempotencyKey.of(request)
                .<ResponseEntity<?>>map(key -> once(
                        key.id(), Fingerprint.of(request.getMethod(), request.getRequestURI(), asked.toString()), work))
                .orElseGet(work);
    }

    /** Forgets what is older than answers are kept. */
    void forgetOld() {
        kept.forgetUntil(clock.instant().minus(properties.keep()));
    }

    private ResponseEntity<byte[]> once(String id, String asked, Supplier<ResponseEntity<?>> work) {
        return locks.alone(
                id,
                () -> transaction.run(() -> {
                    locks.lockInStore(id);
                    return kept.findById(id)
                            .filter(answer -> answer.isSince(clock.instant().minus(properties.keep())))
                            .map(answer -> replay(answer, asked))
                            .orElseGet(() -> keep(id, asked, work.get()));
                }));
    }

    private static ResponseEntity<byte[]> replay(KeptAnswer answer, String asked) {
        if (!answer.isTo(asked)) {
            throw new InvalidRequestException(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "This " + IdempotencyKey.HEADER
                            + " was sent with another request before; make a new key for each new request.");
        }
        return answer.replay();
    }

    private ResponseEntity<byte[]> keep(String id, String asked, ResponseEntity<?> answer) {
        ResponseEntity<byte[]> written = ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .body(mapper.writeValueAsBytes(answer.getBody()));
        kept.save(new KeptAnswer(id, asked, written, clock.instant()));
        return written;
    }
}
