package org.dateline.ingest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The mark of a text that was deleted on purpose, so that the seeds do not bring it back. */
@Entity
final class DeletedArticle {

    @Id
    @Column(length = 64)
    private String sha256;

    private Instant deletedAt;

    protected DeletedArticle() {}

    DeletedArticle(String sha256, Instant deletedAt) {
        this.sha256 = sha256;
        this.deletedAt = deletedAt.truncatedTo(ChronoUnit.MICROS);
    }

    Instant getDeletedAt() {
        return deletedAt;
    }
}
