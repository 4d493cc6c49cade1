package org.dateline.idempotency;

import java.time.Instant;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

/** The answers that are kept. */
interface KeptAnswerRepository extends JpaRepository<KeptAnswer, String> {

    @Modifying
    @Transactional
    @Query("delete from KeptAnswer a where a.answeredAt <= :time")
    int forgetUntil(Instant time);
}
