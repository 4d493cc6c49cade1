package org.dateline.paging;

import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.query.criteria.JpaSubQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;

/**
 * A list of entities: which, and in what order.
 *
 * @param which the test by which a store finds the few that pass
 * @param trial the same, where many may pass; null where {@code which} is quick then, too
 * @param few whether so few pass that they are counted with each page
 * @param id the path of the id that its entries are served with
 */
public record Listing<E>(
        Class<E> type, Specification<E> which, @Nullable Trial<E> trial, boolean few, Ordering ordering, String id) {

    public static <E> Listing<E> of(Class<E> type, Specification<E> which) {
        return new Listing<>(type, which, null, false, Ordering.BY_FIELDS, "id");
    }

    /** The same, of entries that are served with the id of something they belong to. */
    public Listing<E> identifiedBy(String path) {
        return new Listing<>(type, which, trial, few, ordering, path);
    }

    /** The same, of which many may pass. */
    public Listing<E> tryingBy(Trial<E> trial) {
        return new Listing<>(type, which, trial, few, ordering, id);
    }

    public Listing<E> orderedBy(Ordering other) {
        return new Listing<>(type, which, trial, few, other, id);
    }

    /** Of those that pass only the first in some order, few enough to be counted with each page. */
    public Listing<E> first(int most, Sort sort) {
        return new Listing<>(
                type,
                (root, query, builder) -> root.get("id").in(ids(most, sort, Objects.requireNonNull(query), builder)),
                null,
                true,
                ordering,
                id);
    }

    private Subquery<Long> ids(int most, Sort sort, CriteriaQuery<?> query, CriteriaBuilder builder) {
        JpaSubQuery<Tuple> some = (JpaSubQuery<Tuple>) query.subquery(Tuple.class);
        Root<E> entry = some.from(type);
        some.multiselect(entry.get("id").alias("id"))
                .where(test(which, entry, query, builder))
                .orderBy(orders(sort, entry, builder))
                .fetch(most);
        JpaSubQuery<Long> found = (JpaSubQuery<Long>) query.subquery(Long.class);
        return found.select(found.from(some).get("id"));
    }

    /** The values it is in the order of; what stands behind the id of the row decides nothing. */
    List<Key> keys(Sort sort, Root<E> root, CriteriaBuilder builder) {
        List<Key> keys = new ArrayList<>();
        for (Sort.Order order : sort) {
            boolean unknownLast = order.getNullHandling() == Sort.NullHandling.NULLS_LAST;
            ordering.value(order.getProperty(), root, builder)
                    .ifPresent(value -> keys.add(new Key(value, order.isDescending(), unknownLast)));
            if (order.getProperty().equals("id")) {
                break;
            }
        }
        return keys;
    }

    List<Order> orders(Sort sort, Root<E> root, CriteriaBuilder builder) {
        return keys(sort, root, builder).stream().map(key -> key.order(builder)).toList();
    }

    /** A test that may be none, as of a query. */
    static <E> Predicate test(Specification<E> which, Root<E> root, CriteriaQuery<?> query, CriteriaBuilder builder) {
        Predicate test = which.toPredicate(root, query, builder);
        return test == null ? builder.conjunction() : test;
    }

    Path<Long> idOf(Root<E> root) {
        Path<?> path = root;
        for (String part : id.split("\\.")) {
            path = path.get(part);
        }
        @SuppressWarnings("unchecked")
        Path<Long> found = (Path<Long>) path;
        return found;
    }

    /** Passes every entry. */
    Specification<E> all() {
        return (root, query, builder) -> builder.conjunction();
    }
}
