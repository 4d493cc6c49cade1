package org.dateline.ingest;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.article.ArticleRepository;
import org.dateline.article.ArticleRevisionRepository;
import org.dateline.store.StoreSpace;
import org.dateline.store.Turns;
import org.springframework.stereotype.Component;

/** Puts texts that are new into the store, one or many with the same few statements; always within the caller's transaction. */
@Component
class ArticleWriter {

    private final ArticleRepository articles;
    private final ArticleRevisionRepository revisions;
    private final DeletedArticleRepository deleted;
    private final FactWriter facts;
    private final StoreSpace space;
    private final Turns turns;
    private final Clock clock;

    ArticleWriter(
            ArticleRepository articles,
            ArticleRevisionRepository revisions,
            DeletedArticleRepository deleted,
            FactWriter facts,
            StoreSpace space,
            Turns turns,
            Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.deleted = deleted;
        this.facts = facts;
        this.space = space;
        this.turns = turns;
        this.clock = clock;
    }

    /** Where each text is, in their order; those that no article has or had are stored with their facts. */
    List<Ingested> findOrStore(List<DraftReading> readings) {
        Map<String, DraftReading> fresh = new LinkedHashMap<>();
        readings.forEach(reading -> fresh.putIfAbsent(reading.sha256(), reading));
        Map<String, Long> places = find(fresh.keySet());
        fresh.keySet().removeAll(places.keySet());
        if (!fresh.isEmpty()) {
            places.putAll(store(List.copyOf(fresh.values())));
        }
        return readings.stream()
                .map(reading -> new Ingested(
                        Objects.requireNonNull(places.get(reading.sha256())), fresh.get(reading.sha256()) == reading))
                .toList();
    }

    /** The articles that have or once had these texts, by the SHA-256 of each that is known. */
    Map<String, Long> find(Collection<String> texts) {
        Map<String, Long> found = new HashMap<>();
        revisions.findOnceKnown(texts).forEach(known -> found.put(known.sha256(), known.articleId()));
        articles.findKnown(texts).forEach(known -> found.put(known.sha256(), known.articleId()));
        return found;
    }

    /** In the order of their hashes: who stores the same texts at the same time waits, and no two wait for each other. */
    private Map<String, Long> store(List<DraftReading> fresh) {
        space.require();
        Instant now = clock.instant();
        List<ReadArticle> read = fresh.stream()
                .sorted(Comparator.comparing(DraftReading::sha256))
                .map(reading -> new ReadArticle(
                        new Article(reading.draft().text(), reading.draft().publication(), now), reading.extraction()))
                .toList();
        turns.sideBySide();
        deleted.forgetAll(fresh.stream().map(DraftReading::sha256).toList());
        facts.write(read);
        return read.stream()
                .map(ReadArticle::article)
                .collect(Collectors.toMap(Article::getSha256, article -> Objects.requireNonNull(article.getId())));
    }
}
