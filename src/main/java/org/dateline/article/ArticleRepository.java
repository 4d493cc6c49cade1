package org.dateline.article;

import java.util.List;
import java.util.Optional;
import org.dateline.web.NotFoundException;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

/** The articles in the store. */
public interface ArticleRepository extends JpaRepository<Article, Long>, JpaSpecificationExecutor<Article> {

    Optional<Article> findBySha256(String sha256);

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
