package org.dateline.article;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The former texts of the articles. */
public interface ArticleRevisionRepository extends JpaRepository<ArticleRevision, Long> {

    List<ArticleRevision> findByArticleOrderByNumber(Article article);

    Optional<ArticleRevision> findByArticleAndNumber(Article article, int number);

    /** The article that once had a text. */
    @Query("select distinct r.article from ArticleRevision r where r.sha256 = :sha256")
    Optional<Article> findArticleOnceOf(String sha256);

    /** The same of many texts. */
    @Query("""
            select distinct new org.dateline.article.KnownText(r.sha256, r.article.id) from ArticleRevision r
            where r.sha256 in :texts""")
    List<KnownText> findOnceKnown(Collection<String> texts);
}
