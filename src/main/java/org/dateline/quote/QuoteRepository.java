package org.dateline.quote;

import java.util.Collection;
import org.dateline.actor.Person;
import org.dateline.article.Article;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The quotes of all articles. */
public interface QuoteRepository extends JpaRepository<Quote, Long>, JpaSpecificationExecutor<Quote> {

    /** Gives what one person said in some articles to another. */
    @Modifying
    @Query("update Quote q set q.speaker.person = :to where q.speaker.person = :from and q.article.id in :articles")
    void reassign(Person from, Person to, Collection<Long> articles);

    @Modifying
    @Query("delete from Quote q where q.article = :article")
    void deleteByArticle(Article article);
}
