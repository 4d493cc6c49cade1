package org.dateline.ingest;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.ArticleRepository;
import org.dateline.article.ArticleRevision;
import org.dateline.article.ArticleRevisionRepository;
import org.dateline.article.ArticleTags;
import org.dateline.article.Publication;
import org.dateline.extraction.Extraction;
import org.dateline.extraction.FactExtractor;
import org.dateline.idempotency.RetryingTransaction;
import org.dateline.store.StoreSpace;
import org.dateline.store.Turns;
import org.dateline.web.IfMatch;
import org.dateline.web.InvalidRequestException;
import org.dateline.web.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Stores a text and its facts, one transaction an article: all of it or nothing, and the same text once. */
@Component
class ArticleIngestor {

    private final ArticleRepository articles;
    private final ArticleRevisionRepository revisions;
    private final ArticleTags tags;
    private final DeletedArticleRepository deleted;
    private final FactExtractor extractor;
    private final DraftFacts drafts;
    private final ArticleWriter writer;
    private final FactWriter facts;
    private final RetryingTransaction transaction;
    private final StoreSpace space;
    private final Turns turns;
    private final Clock clock;

    ArticleIngestor(
            ArticleRepository articles,
            ArticleRevisionRepository revisions,
            ArticleTags tags,
            DeletedArticleRepository deleted,
            FactExtractor extractor,
            DraftFacts drafts,
            ArticleWriter writer,
            FactWriter facts,
            RetryingTransaction transaction,
            StoreSpace space,
            Turns turns,
            Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.tags = tags;
        this.deleted = deleted;
        this.extractor = extractor;
        this.drafts = drafts;
        this.writer = writer;
        this.facts = facts;
        this.transaction = transaction;
        this.space = space;
        this.turns = turns;
        this.clock = clock;
    }

    /** Takes a text in, even one that was deleted before. */
    Ingested ingest(ArticleDraft draft) {
        DraftReading reading = drafts.begin(draft);
        return transaction.run(() -> findOrStore(reading));
    }

    /** Takes a text in, unless it was deleted on purpose. */
    Optional<Ingested> ingestUnlessDeleted(ArticleDraft draft) {
        DraftReading reading = drafts.begin(draft);
        return transaction.run(
                () -> deleted.existsById(reading.sha256()) ? Optional.empty() : Optional.of(findOrStore(reading)));
    }

    /** Reads a stored article again; its id stays, its facts are new. */
    void reread(long articleId) {
        String text = transaction.run(() -> lock(articleId).getText());
        Extraction extraction = extractor.extract(text);
        transaction.run(() -> {
            turns.alone();
            Article article = lock(articleId);
            boolean same = article.getText().equals(text);
            facts.rewrite(article, same ? extraction : extractor.extract(article.getText()));
            return true;
        });
    }

    /** Takes an article and its facts out of the store, and marks its text as deleted. */
    void delete(long articleId, IfMatch ifMatch) {
        transaction.run(() -> {
            turns.alone();
            Article article = lock(articleId);
            ifMatch.check(tags.of(article));
            facts.erase(article);
            for (ArticleRevision former : revisions.findByArticleOrderByNumber(article)) {
                deleted.save(new DeletedArticle(former.getSha256(), clock.instant()));
                revisions.delete(former);
            }
            articles.delete(article);
            deleted.save(new DeletedArticle(article.getSha256(), clock.instant()));
            return true;
        });
    }

    /**
     * Puts a new text in place of an article's, which stays as a revision; the same text only corrects the publication.
     *
     * @param ifMatch the states of the article that the change was made for
     */
    void revise(long articleId, ArticleDraft draft, IfMatch ifMatch) {
        DraftReading reading = drafts.begin(draft);
        if (transaction.run(() -> isNew(draft, find(articles.findById(articleId), articleId), ifMatch))) {
            reading.extraction();
        }
        transaction.run(() -> {
            turns.alone();
            Article article = lock(articleId);
            Publication publication = draft.publication().orElse(article.getPublication());
            if (isNew(draft, article, ifMatch)) {
                deleted.forget(draft.sha256());
                revisions.save(article.revise(draft.text(), publication, clock.instant()));
                facts.rewrite(article, reading.extraction());
            } else {
                article.wasPublished(publication);
            }
            return true;
        });
    }

    /** Whether a draft has a text that the article has not; refuses what must not be put there. */
    private boolean isNew(ArticleDraft draft, Article article, IfMatch ifMatch) {
        ifMatch.check(tags.of(article));
        if (draft.sha256().equals(article.getSha256())) {
            return false;
        }
        refuseTextOfAnother(draft, Objects.requireNonNull(article.getId()));
        space.require();
        return true;
    }

    private void refuseTextOfAnother(ArticleDraft draft, long articleId) {
        findByText(draft).filter(other -> other.getId() != articleId).ifPresent(other -> {
            throw new InvalidRequestException(
                    HttpStatus.CONFLICT,
                    "The article " + other.getId()
                            + " has this text, or had it once; change that one, or delete it first.");
        });
    }

    private Optional<Article> findByText(ArticleDraft draft) {
        return articles.findBySha256(draft.sha256()).or(() -> revisions.findArticleOnceOf(draft.sha256()));
    }

    private Ingested findOrStore(DraftReading reading) {
        return writer.findOrStore(List.of(reading)).get(0);
    }

    private Article lock(long id) {
        return find(articles.lock(id), id);
    }

    private static Article find(Optional<Article> article, long id) {
        return article.orElseThrow(() -> new NotFoundException("article", id));
    }
}
