package org.dateline.quote;

import org.dateline.article.Article;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The quotes of all articles. */
public interface QuoteRepository extends JpaRepository<Quote, Long>, JpaSpecificationExecutor<Quote> {

    @Modifying
    @Query("delete from Quote q where q.article = :article")
    void deleteByArticle(Article article);
}
