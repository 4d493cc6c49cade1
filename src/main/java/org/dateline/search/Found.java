package org.dateline.search;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.web.Paged;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.query.QueryUtils;

/** What was found, and how well it fits; in pages, the best first where a page is sorted so. */
public record Found<T>(Specification<T> which, Optional<Relevance> relevance) {

    /** What has the words, all where there are none, and passes a filter besides. */
    public static <T> Found<T> of(TextSearch search, Texts texts, @Nullable String words, Specification<T> besides) {
        return words == null || words.isBlank()
                ? new Found<>(besides, Optional.empty())
                : new Found<>(search.<T>having(texts, words).and(besides), search.relevance(texts, words));
    }

    public Page<T> page(JpaSpecificationExecutor<T> all, Pageable page) {
        return relevance
                .filter(how -> page.getSort().stream().anyMatch(Found::isByRelevance))
                .map(how -> all.findAll(
                        ranked(how, page.getSort()), PageRequest.of(page.getPageNumber(), page.getPageSize())))
                .orElseGet(() -> all.findAll(which, withoutRelevance(page)));
    }

    /** Spring Data can sort by fields alone, so the order comes with the filter; counting takes it out again. */
    private Specification<T> ranked(Relevance how, Sort sort) {
        return (root, query, builder) -> {
            Objects.requireNonNull(query)
                    .orderBy(sort.stream()
                            .flatMap(order -> orders(how, order, root, builder))
                            .toList());
            return which.toPredicate(root, query, builder);
        };
    }

    private static Stream<Order> orders(Relevance how, Sort.Order order, Root<?> root, CriteriaBuilder builder) {
        return isByRelevance(order)
                ? Stream.of(builder.desc(how.of(root, builder)))
                : QueryUtils.toOrders(Sort.by(order), root, builder).stream();
    }

    private static Pageable withoutRelevance(Pageable page) {
        List<Sort.Order> orders =
                page.getSort().stream().filter(order -> !isByRelevance(order)).toList();
        return PageRequest.of(page.getPageNumber(), page.getPageSize(), Sort.by(orders));
    }

    private static boolean isByRelevance(Sort.Order order) {
        return order.getProperty().equals(Paged.RELEVANCE);
    }
}
