package org.dateline.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import org.dateline.article.Article;
import org.dateline.article.ArticleRepository;
import org.dateline.article.ArticleRevision;
import org.dateline.article.ArticleRevisionRepository;
import org.dateline.extraction.FactExtractor;
import org.dateline.web.InvalidRequestException;
import org.dateline.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Finds the revisions of an article and reads them; within the caller's transaction. */
@Component
class RevisionReader {

    private final ArticleRepository articles;
    private final ArticleRevisionRepository revisions;
    private final FactExtractor extractor;

    RevisionReader(ArticleRepository articles, ArticleRevisionRepository revisions, FactExtractor extractor) {
        this.articles = articles;
        this.revisions = revisions;
        this.extractor = extractor;
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

    /** A revision and an earlier one, both read by the extractor of today. */
    List<Reading> readBoth(long articleId, int number, @Nullable Integer since) {
        Article article = require(articleId);
        Reading later = read(article, number);
        int earlier = since == null ? number - 1 : since;
        if (earlier < 1 || earlier >= number) {
            throw new InvalidRequestException(
                    number == 1
                            ? "Revision 1 is the first; changes are told from revision 2 on."
                            : "The parameter 'since' is '" + since + "'; it must be a revision before " + number + ".");
        }
        return List.of(read(article, earlier), later);
    }

    private Reading read(Article article, int number) {
        return with(article, number, (revision, text) -> new Reading(revision, text, extractor.extract(text)));
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
}
