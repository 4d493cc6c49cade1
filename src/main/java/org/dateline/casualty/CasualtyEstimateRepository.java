package org.dateline.casualty;

import java.util.List;
import org.dateline.article.Article;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The casualty estimates of all articles. */
public interface CasualtyEstimateRepository
        extends JpaRepository<CasualtyEstimate, Long>, JpaSpecificationExecutor<CasualtyEstimate> {

    List<CasualtyEstimate> findByArticleOrderByOrdinal(Article article);

    @Modifying
    @Query("delete from CasualtyEstimate e where e.article = :article")
    void deleteByArticle(Article article);
}
