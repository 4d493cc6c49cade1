package org.dateline.search;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import java.util.List;
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
        Class<T> type, Specification<T> which, @Nullable Trial<T> trial, Optional<Relevance> relevance) {

    /** So many are ranked, the newest; a word that half of all texts have would take seconds. */
    static final int RANKED = 200;

    /**
     * What has the words, all where there are none, and passes a filter besides.
     *
     * @param trial of the same filter, where many may pass
     */
    public static <T> Found<T> of(
            Class<T> type,
            TextSearch search,
            Texts texts,
            @Nullable String words,
            Specification<T> besides,
            @Nullable Trial<T> trial) {
        if (words == null || words.isBlank()) {
            return new Found<>(type, besides, trial, Optional.empty());
        }
        Specification<T> having = search.<T>having(texts, words);
        return new Found<>(
                type,
                having.and(besides),
                Trial.ofOthers(having.and(trial == null ? besides : trial.test())),
                search.relevance(texts, words));
    }

    public Page<T> page(Lists lists, Pageable page) {
        Listing<T> all = new Listing<>(type, which, trial, this::value, "id");
        boolean ranked = relevance.isPresent() && page.getSort().getOrderFor(Paged.RELEVANCE) != null;
        return lists.page(ranked ? newest(lists, all) : all, page);
    }

    private Listing<T> newest(Lists lists, Listing<T> all) {
        List<Long> newest = lists.first(all, Sort.by(Sort.Direction.DESC, "id"), RANKED);
        Specification<T> among = (root, query, builder) -> root.get("id").in(newest);
        return new Listing<>(type, among, null, this::value, "id");
    }

    private Optional<Expression<?>> value(String name, Root<?> root, CriteriaBuilder builder) {
        return name.equals(Paged.RELEVANCE)
                ? relevance.map(how -> how.of(root, builder))
                : Ordering.BY_FIELDS.value(name, root, builder);
    }
}
