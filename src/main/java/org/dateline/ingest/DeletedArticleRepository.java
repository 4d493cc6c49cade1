package org.dateline.ingest;

import java.util.Collection;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The texts that were deleted on purpose. */
interface DeletedArticleRepository extends JpaRepository<DeletedArticle, String> {

    @Modifying
    @Query("delete from DeletedArticle d where d.sha256 = :sha256")
    void forget(String sha256);

    @Modifying
    @Query("delete from DeletedArticle d where d.sha256 in :texts")
    void forgetAll(Collection<String> texts);
}
