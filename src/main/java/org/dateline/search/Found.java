package org.dateline.search;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import java.util.Optional;
import org.dateline.paging.Listing;
import org.dateline.paging.Lists;
import org.dateline.paging.Ordering;
import org.dateline.paging.Trial;
import org.dateline.web.Paged;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;

/** What was found, and how well it fits; in pages, the best first where a page is sorted so. */
public record Found<T>(
        Class<T> type, Specification<T> which, @Nullable Trial<T> trial, Sort newest, Optional<Relevance> relevance) {

    /** So many are ranked, the newest; a word that half of all texts have would take seconds. */
    static final int RANKED = 200;

    /**
     * What has the words, all where there are none, and passes a filter besides.
     *
     * @param filter the words and all else that was asked for
     * @param trial of what must pass besides, where many may pass
     */
    public static <T> Found<T> of(
            Class<T> type,
            TextSearch search,
            Texts texts,
            @Nullable String words,
            Object filter,
            Specification<T> besides,
            @Nullable Trial<T> trial) {
        if (words == null || words.isBlank()) {
            return new Found<>(type, besides, trial, texts.newest(), Optional.empty());
        }
        Specification<T> having = search.<T>having(texts, words);
        return new Found<>(
                type,
                having.and(besides),
                Trial.ofOthers(filter, having.and(trial == null ? besides : trial.test())),
                texts.newest(),
                search.relevance(texts, words));
    }

    public Page<T> page(Lists lists, Pageable page) {
        Listing<T> all = Listing.of(type, which, trial, this::value);
        boolean ranked = relevance.isPresent() && page.getSort().getOrderFor(Paged.RELEVANCE) != null;
        return ranked ? lists.page(all.first(RANKED, newest), page) : lists.page(all, page);
    }

    private Optional<Expression<?>> value(String name, Root<?> root, CriteriaBuilder builder) {
        return name.equals(Paged.RELEVANCE)
                ? relevance.map(how -> how.of(root, builder))
                : Ordering.BY_FIELDS.value(name, root, builder);
    }
}
