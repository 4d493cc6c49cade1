package org.dateline.idempotency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** The first answer to a request, which the same request is given again. */
@Entity
final class KeptAnswer {

    @Id
    @Column(length = 64)
    private String id;

    @Column(length = 64)
    private String asked;

    private int status;

    @Column(length = 4000)
    private @Nullable String location;

    @Column(length = 4000)
    private @Nullable String contentLocation;

    @Column(length = 200)
    private @Nullable String etag;

    @Column(length = Length.LONG32)
    private String body;

    private Instant answeredAt;

    protected KeptAnswer() {}

    KeptAnswer(String id, String asked, ResponseEntity<byte[]> answer, Instant answeredAt) {
        HttpHeaders headers = answer.getHeaders();
        this.id = id;
        this.asked = asked;
        this.status = answer.getStatusCode().value();
        this.location = headers.getFirst(HttpHeaders.LOCATION);
        this.contentLocation = headers.getFirst(HttpHeaders.CONTENT_LOCATION);
        this.etag = headers.getETag();
        this.body = answer.getBody() == null ? "" : new String(answer.getBody(), StandardCharsets.UTF_8);
        this.answeredAt = answeredAt.truncatedTo(ChronoUnit.MICROS);
    }

    boolean isTo(String asked) {
        return this.asked.equals(asked);
    }

    boolean isSince(Instant time) {
        return answeredAt.isAfter(time);
    }

    ResponseEntity<byte[]> replay() {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status).header("Idempotency-Replayed", "true");
        if (location != null) {
            answer.location(URI.create(location));
        }
        if (contentLocation != null) {
            answer.header(HttpHeaders.CONTENT_LOCATION, contentLocation);
        }
        return answer.eTag(etag).body(body.getBytes(StandardCharsets.UTF_8));
    }
}
