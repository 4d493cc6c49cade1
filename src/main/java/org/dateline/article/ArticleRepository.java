package org.dateline.article;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dateline.web.NotFoundException;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The articles in the store. */
public interface ArticleRepository extends JpaRepository<Article, Long>, JpaSpecificationExecutor<Article> {

    /** An article, for a change that nobody else may make at the same time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Article a where a.id = :id")
    Optional<Article> lock(long id);

    Optional<Article> findBySha256(String sha256);

    @Query("select new org.dateline.article.KnownText(a.sha256, a.id) from Article a where a.sha256 in :texts")
    List<KnownText> findKnown(Collection<String> texts);

    /** All of an article, for readers outside a transaction. */
    @EntityGraph(attributePaths = {"text", "toll"})
    Optional<Article> findWithTextById(long id);

    @Query("select a.id from Article a where a.extractorVersion < :version order by a.id")
    List<Long> findIdsReadBefore(int version);

    /** Refuses an article nobody knows, so that a list of its facts is not just empty. */
    default void require(long id) {
        if (!existsById(id)) {
            throw new NotFoundException("article", id);
        }
    }
}
