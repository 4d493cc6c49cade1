package org.dateline.paging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.dateline.web.Entries;
import org.dateline.web.InvalidRequestException;
import org.dateline.web.PageAfter;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaCriteriaQuery;
import org.hibernate.query.criteria.JpaDerivedRoot;
import org.hibernate.query.criteria.JpaSubQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/**
 * Reads pages of lists. Spring Data's own scrolling by keys takes no unknown values and tests with an "or", which no index
 * serves.
 */
@Component
public class Lists {

    /** How far a list is counted. */
    static final int COUNTED = 10_000;

    private final EntityManager entities;
    private final Set<Class<?>> large = ConcurrentHashMap.newKeySet();

    Lists(EntityManager entities) {
        this.entities = entities;
    }

    public <E> Page<E> page(Listing<E> list, Pageable page) {
        int wanted = page.getPageSize() + 1;
        if (page instanceof PageAfter after) {
            return page(
                    list,
                    after,
                    behind(list, after, wanted),
                    (content, next) -> Entries.uncounted(content, after, next));
        }
        if (isTried(list)) {
            return tried(list, page, page.getOffset() + wanted);
        }
        return page(
                list,
                page,
                rows(list, page.getSort(), list.which(), page.getOffset(), wanted),
                (content, next) -> counted(list, content, page, next));
    }

    /** The ids of the first that pass. */
    public <E> List<Long> first(Listing<E> list, Sort sort, int most) {
        CriteriaBuilder builder = entities.getCriteriaBuilder();
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<E> root = query.from(list.type());
        query.select(root.get("id"))
                .where(test(list.which(), root, query, builder))
                .orderBy(orders(list, sort, root, builder));
        return entities.createQuery(query).setMaxResults(most).getResultList();
    }

    private <E> Page<E> tried(Listing<E> list, Pageable page, long end) {
        List<Long> passing = passing(list, page.getSort(), list.all(), end);
        int most = Math.toIntExact(Math.max(COUNTED, end));
        boolean enough = passing.size() >= end;
        List<Long> ids = enough ? passing : first(list, page.getSort(), most + 1);
        List<Long> shown = ids.subList((int) Math.min(ids.size(), page.getOffset()), (int) Math.min(ids.size(), end));
        return page(
                list,
                page,
                shown.isEmpty() ? List.of() : rows(list, page.getSort(), among(shown), 0, shown.size()),
                (content, next) -> Entries.counted(
                        content, page, Math.min(most, ids.size()), !enough && ids.size() <= most, next));
    }

    private static <E> Page<E> page(
            Listing<E> list, Pageable page, List<Tuple> rows, BiFunction<List<E>, @Nullable Long, Page<E>> entries) {
        boolean more = rows.size() > page.getPageSize();
        List<Tuple> shown = more ? rows.subList(0, page.getPageSize()) : rows;
        Long next = more ? shown.get(shown.size() - 1).get(1, Long.class) : null;
        return entries.apply(shown.stream().map(row -> row.get(0, list.type())).toList(), next);
    }

    private <E> Page<E> counted(Listing<E> list, List<E> content, Pageable page, @Nullable Long next) {
        long seen = page.getOffset() + content.size();
        if (next == null && (page.getOffset() == 0 || !content.isEmpty())) {
            return Entries.counted(content, page, seen, true, null);
        }
        long count = count(list.type(), list.which());
        return count <= COUNTED
                ? Entries.counted(content, page, count, true, next)
                : Entries.counted(content, page, Math.max(COUNTED, seen), false, next);
    }

    private <E> List<Tuple> behind(Listing<E> list, PageAfter page, int wanted) {
        Sort sort = page.getSort();
        List<@Nullable Object> values = values(list, page);
        List<Tuple> rows = new ArrayList<>();
        for (Segment segment : Segment.behind(keys(list, sort), values)) {
            int missing = wanted - rows.size();
            if (missing > 0) {
                Specification<E> part =
                        (root, query, builder) -> segment.test(list.keys(sort, root, builder), values, builder);
                List<Long> passing = isTried(list) ? passing(list, sort, part, missing) : List.of();
                Specification<E> test =
                        passing.size() < missing ? part.and(list.which()) : among(passing.subList(0, missing));
                rows.addAll(rows(list, sort, test, 0, missing));
            }
        }
        return rows;
    }

    private <E> List<@Nullable Object> values(Listing<E> list, PageAfter page) {
        CriteriaBuilder builder = entities.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = builder.createQuery(Object[].class);
        Root<E> root = query.from(list.type());
        List<Key> keys = list.keys(page.getSort(), root, builder);
        query.multiselect(keys.stream().map(Key::value).toArray(Selection[]::new))
                .where(builder.equal(list.idOf(root), page.id()), test(list.which(), root, query, builder));
        return entities.createQuery(query)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(values -> Arrays.<@Nullable Object>asList(values))
                .orElseThrow(() -> new InvalidRequestException(
                        ("The parameter 'after' is '%d', and no entry of this list has that id; give the id of the last"
                                        + " entry you have seen, and the same filters and 'sort'.")
                                .formatted(page.id())));
    }

    private <E> List<Key> keys(Listing<E> list, Sort sort) {
        CriteriaBuilder builder = entities.getCriteriaBuilder();
        return list.keys(sort, builder.createQuery(list.type()).from(list.type()), builder);
    }

    /** Whether many of very many may pass; that a list is so long is asked until it is. */
    private <E> boolean isTried(Listing<E> list) {
        if (list.trial() == null) {
            return false;
        }
        if (!large.contains(list.type()) && count(list.type(), list.all()) > COUNTED) {
            large.add(list.type());
        }
        return large.contains(list.type());
    }

    /**
     * Those that pass of the first entries of a part of a large list, tried one by one. Where this finds too few, an index
     * leads to the rest; where it does not, following one would mean to look at all that pass.
     */
    private <E> List<Long> passing(Listing<E> list, Sort sort, Specification<E> part, long wanted) {
        Trial<E> trial = Objects.requireNonNull(list.trial());
        List<Long> first = passing(list, sort, part, trial.test(), trial.first());
        return trial.isWorthMore(first.size(), wanted)
                ? passing(list, sort, part, trial.test(), trial.further())
                : first;
    }

    private <E> List<Long> passing(
            Listing<E> list, Sort sort, Specification<E> part, Specification<E> each, int tried) {
        HibernateCriteriaBuilder builder = (HibernateCriteriaBuilder) entities.getCriteriaBuilder();
        JpaCriteriaQuery<Long> query = builder.createQuery(Long.class);
        JpaSubQuery<Tuple> some = query.subquery(Tuple.class);
        Root<E> entry = some.from(list.type());
        List<Order> order = orders(list, sort, entry, builder);
        Predicate passes = test(each, entry, query, builder);
        some.multiselect(
                        entry.get("id").alias("id"),
                        builder.rowNumber(builder.createWindow().orderBy(order.toArray(Order[]::new)))
                                .alias("place"),
                        builder.selectCase().when(passes, 1).otherwise(0).alias("passes"))
                .where(test(part, entry, query, builder))
                .orderBy(order)
                .fetch(tried);
        JpaDerivedRoot<Tuple> found = query.from(some);
        query.select(found.get("id"))
                .where(builder.equal(found.get("passes"), 1))
                .orderBy(builder.asc(found.get("place")));
        return entities.createQuery(query).getResultList();
    }

    private static <E> Specification<E> among(List<Long> ids) {
        return (root, query, builder) -> root.get("id").in(ids);
    }

    private <E> List<Tuple> rows(Listing<E> list, Sort sort, Specification<E> test, long offset, int most) {
        CriteriaBuilder builder = entities.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = builder.createTupleQuery();
        Root<E> root = query.from(list.type());
        query.multiselect(root, list.idOf(root))
                .where(test(test, root, query, builder))
                .orderBy(orders(list, sort, root, builder));
        return entities.createQuery(query)
                .setFirstResult(Math.toIntExact(offset))
                .setMaxResults(most)
                .getResultList();
    }

    private static <E> Predicate test(
            Specification<E> which, Root<E> root, CriteriaQuery<?> query, CriteriaBuilder builder) {
        Predicate test = which.toPredicate(root, query, builder);
        return test == null ? builder.conjunction() : test;
    }

    private static <E> List<Order> orders(Listing<E> list, Sort sort, Root<E> root, CriteriaBuilder builder) {
        return list.keys(sort, root, builder).stream()
                .map(key -> key.order(builder))
                .toList();
    }

    /** How many there are, or one more than is counted. */
    private <E> long count(Class<E> type, Specification<E> which) {
        HibernateCriteriaBuilder builder = (HibernateCriteriaBuilder) entities.getCriteriaBuilder();
        JpaCriteriaQuery<Long> query = builder.createQuery(Long.class);
        JpaSubQuery<Tuple> some = query.subquery(Tuple.class);
        Root<E> root = some.from(type);
        some.multiselect(builder.literal(1).alias("one"))
                .where(test(which, root, query, builder))
                .fetch(COUNTED + 1);
        query.from(some);
        query.select(builder.count());
        return entities.createQuery(query).getSingleResult();
    }
}
