package org.dateline.search;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;
import java.util.Objects;
import java.util.Optional;
import org.dateline.paging.Listing;
import org.dateline.paging.Lists;
import org.dateline.paging.Ordering;
import org.dateline.web.Paged;
import org.hibernate.query.criteria.JpaSubQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;

/** What was found, and how well it fits; in pages, the best first where a page is sorted so. */
public record Found<T>(
        Class<T> type, Specification<T> which, @Nullable Specification<T> each, Optional<Relevance> relevance) {

    /** So many are ranked, the newest; a word that half of all texts have would take seconds. */
    static final int RANKED = 500;

    /**
     * What has the words, all where there are none, and passes a filter besides.
     *
     * @param each the same filter as it is quick for a single entry, where many may pass
     */
    public static <T> Found<T> of(
            Class<T> type,
            TextSearch search,
            Texts texts,
            @Nullable String words,
            Specification<T> besides,
            @Nullable Specification<T> each) {
        if (words == null || words.isBlank()) {
            return new Found<>(type, besides, each, Optional.empty());
        }
        Specification<T> having = search.<T>having(texts, words);
        return new Found<>(
                type, having.and(besides), having.and(each == null ? besides : each), search.relevance(texts, words));
    }

    public Page<T> page(Lists lists, Pageable page) {
        boolean ranked = relevance.isPresent() && page.getSort().getOrderFor(Paged.RELEVANCE) != null;
        return lists.page(
                ranked
                        ? new Listing<>(type, newest(), null, this::value, "id")
                        : new Listing<>(type, which, each, this::value, "id"),
                page);
    }

    private Optional<Expression<?>> value(String name, Root<?> root, CriteriaBuilder builder) {
        return name.equals(Paged.RELEVANCE)
                ? relevance.map(how -> how.of(root, builder))
                : Ordering.BY_FIELDS.value(name, root, builder);
    }

    private Specification<T> newest() {
        return (root, query, builder) -> {
            JpaSubQuery<Long> ids =
                    (JpaSubQuery<Long>) Objects.requireNonNull(query).subquery(Long.class);
            Root<T> found = ids.from(type);
            ids.select(found.get("id"))
                    .where(which.toPredicate(found, query, builder))
                    .orderBy(builder.desc(found.get("id")))
                    .fetch(RANKED);
            return root.get("id").in(ids);
        };
    }
}
