package org.dateline.revision;

import java.time.Instant;
import org.dateline.article.Article;
import org.dateline.article.ArticleRevision;
import org.dateline.article.Publication;

/**
 * Which text an article has or had.
 *
 * @param number counted from 1
 * @param current true for the text it has now
 * @param since when it was taken in
 */
record Revision(long articleId, int number, boolean current, String sha256, Publication publication, Instant since) {

    static Revision of(ArticleRevision former) {
        return new Revision(
                former.getArticle().getId(),
                former.getNumber(),
                false,
                former.getSha256(),
                former.getPublication(),
                former.getSince());
    }

    static Revision of(Article article) {
        return new Revision(
                article.getId(),
                article.getRevision(),
                true,
                article.getSha256(),
                article.getPublication(),
                article.getRevisedAt());
    }
}
