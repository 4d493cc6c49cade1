package org.dateline.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.dateline.article.Article;
import org.dateline.article.ArticleRepository;
import org.dateline.article.ArticleRevision;
import org.dateline.article.ArticleRevisionRepository;
import org.dateline.extraction.FactExtractor;
import org.dateline.limit.ReadingGate;
import org.dateline.web.InvalidRequestException;
import org.dateline.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds the revisions of an article and reads them; within the caller's transaction, where there is one. */
@Component
class RevisionReader {

    private final ArticleRepository articles;
    private final ArticleRevisionRepository revisions;
    private final FactExtractor extractor;
    private final ReadingGate gate;
    private final TransactionTemplate transaction;

    RevisionReader(
            ArticleRepository articles,
            ArticleRevisionRepository revisions,
            FactExtractor extractor,
            ReadingGate gate,
            PlatformTransactionManager transactions) {
        this.articles = articles;
        this.revisions = revisions;
        this.extractor = extractor;
        this.gate = gate;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    /** All revisions of an article, by number. */
    List<Revision> findAll(long articleId, Sort sort) {
        Article article = require(articleId);
        List<Revision> all = new ArrayList<>();
        revisions.findByArticleOrderByNumber(article).forEach(former -> all.add(Revision.of(former)));
        all.add(Revision.of(article));
        if (sort.stream().findFirst().filter(Sort.Order::isDescending).isPresent()) {
            Collections.reverse(all);
        }
        return all;
    }

    RevisionResponse find(long articleId, int number) {
        return with(require(articleId), number, RevisionResponse::of);
    }

    /** A revision and an earlier one, both read by the extractor of today; the store is not held while they are. */
    List<Reading> readBoth(long articleId, int number, @Nullable Integer since) {
        List<Text> texts = Objects.requireNonNull(transaction.execute(status -> findBoth(articleId, number, since)));
        int length = texts.stream().mapToInt(text -> text.text().length()).sum();
        return gate.read(length, () -> texts.stream().map(this::read).toList());
    }

    private List<Text> findBoth(long articleId, int number, @Nullable Integer since) {
        Article article = require(articleId);
        Text later = with(article, number, Text::new);
        int earlier = since == null ? number - 1 : since;
        if (earlier < 1 || earlier >= number) {
            throw new InvalidRequestException(
                    number == 1
                            ? "Revision 1 is the first; changes are told from revision 2 on."
                            : "The parameter 'since' is '" + since + "'; it must be a revision before " + number + ".");
        }
        return List.of(with(article, earlier, Text::new), later);
    }

    private Reading read(Text text) {
        return new Reading(text.revision(), text.text(), extractor.extract(text.text()));
    }

    private <T> T with(Article article, int number, BiFunction<Revision, String, T> use) {
        if (number == article.getRevision()) {
            return use.apply(Revision.of(article), article.getText());
        }
        ArticleRevision former = former(article, number);
        return use.apply(Revision.of(former), former.getText());
    }

    private ArticleRevision former(Article article, int number) {
        return revisions
                .findByArticleAndNumber(article, number)
                .orElseThrow(() -> new InvalidRequestException(
                        HttpStatus.NOT_FOUND,
                        "The article " + article.getId() + " has no revision " + number + "; it has 1 to "
                                + article.getRevision() + "."));
    }

    private Article require(long id) {
        return articles.findById(id).orElseThrow(() -> new NotFoundException("article", id));
    }

    /** A text an article has or had. */
    private record Text(Revision revision, String text) {}
}
