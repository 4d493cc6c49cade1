package org.dateline.casualty;

import java.util.Collection;
import java.util.List;
import org.dateline.actor.Person;
import org.dateline.article.Article;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The casualty estimates of all articles. */
public interface CasualtyEstimateRepository
        extends JpaRepository<CasualtyEstimate, Long>, JpaSpecificationExecutor<CasualtyEstimate> {

    List<CasualtyEstimate> findByArticleOrderByOrdinal(Article article);

    /** Gives the figures whose source one person is in some articles to another. */
    @Modifying
    @Query("update CasualtyEstimate e set e.attribution.person = :to"
            + " where e.attribution.person = :from and e.article.id in :articles")
    void reassign(Person from, Person to, Collection<Long> articles);

    @Modifying
    @Query("delete from CasualtyEstimate e where e.article = :article")
    void deleteByArticle(Article article);
}
