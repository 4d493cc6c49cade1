package org.dateline.ingest;

import java.time.Clock;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.ArticleRepository;
import org.dateline.extraction.Extraction;
import org.dateline.extraction.FactExtractor;
import org.dateline.web.NotFoundException;
import org.springframework.stereotype.Component;

/** Stores a text and its facts, one transaction an article: all of it or nothing, and the same text once. */
@Component
class ArticleIngestor {

    private final ArticleRepository articles;
    private final DeletedArticleRepository deleted;
    private final FactExtractor extractor;
    private final FactWriter facts;
    private final RetryingTransaction transaction;
    private final Clock clock;

    ArticleIngestor(
            ArticleRepository articles,
            DeletedArticleRepository deleted,
            FactExtractor extractor,
            FactWriter facts,
            RetryingTransaction transaction,
            Clock clock) {
        this.articles = articles;
        this.deleted = deleted;
        this.extractor = extractor;
        this.facts = facts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Takes a text in, even one that was deleted before. */
    Ingested ingest(ArticleDraft draft) {
        return transaction.run(() -> findOrStore(draft));
    }

    /** Takes a text in, unless it was deleted on purpose. */
    Optional<Ingested> ingestUnlessDeleted(ArticleDraft draft) {
        return transaction.run(
                () -> deleted.existsById(draft.sha256()) ? Optional.empty() : Optional.of(findOrStore(draft)));
    }

    /** Reads a stored article again; its id stays, its facts are new. */
    void reread(long articleId) {
        transaction.run(() -> {
            Article article = require(articleId);
            facts.rewrite(article, extractor.extract(article.getText()));
            return true;
        });
    }

    /** Takes an article and its facts out of the store, and marks its text as deleted. */
    void delete(long articleId) {
        transaction.run(() -> {
            Article article = require(articleId);
            facts.erase(article);
            articles.delete(require(articleId));
            deleted.save(new DeletedArticle(article.getSha256(), clock.instant()));
            return true;
        });
    }

    private Ingested findOrStore(ArticleDraft draft) {
        return articles.findBySha256(draft.sha256())
                .map(article -> new Ingested(article.getId(), false))
                .orElseGet(() -> store(draft));
    }

    private Ingested store(ArticleDraft draft) {
        deleted.forget(draft.sha256());
        Article article = articles.saveAndFlush(new Article(draft.text(), draft.publication(), clock.instant()));
        Extraction extraction = extractor.extract(draft.text());
        facts.write(article, extraction);
        return new Ingested(article.getId(), true);
    }

    private Article require(long id) {
        return articles.findById(id).orElseThrow(() -> new NotFoundException("article", id));
    }
}
