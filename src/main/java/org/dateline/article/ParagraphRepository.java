package org.dateline.article;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The paragraphs of the articles. */
public interface ParagraphRepository extends JpaRepository<Paragraph, Long> {

    @Modifying
    @Query("delete from Paragraph p where p.article = :article")
    void deleteByArticle(Article article);
}
