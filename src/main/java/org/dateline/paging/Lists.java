package org.dateline.paging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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

    /** An index gives so many in about the time of the trials that come before it. */
    private static final int RARE = Count.LIMIT / 2;

    private final EntityManager entities;
    private final Trials trials;

    Lists(EntityManager entities, Trials trials) {
        this.entities = entities;
        this.trials = trials;
    }

    public <E> Page<E> page(Listing<E> list, Pageable page) {
        int wanted = page.getPageSize() + 1;
        if (page instanceof PageAfter after) {
            return page(
                    list,
                    after,
                    list.few() ? behindOneOfFew(list, after, wanted) : behind(list, after, wanted),
                    (content, next) -> Entries.uncounted(content, after, next));
        }
        if (list.few()) {
            return countedAtOnce(list, page);
        }
        long end = page.getOffset() + wanted;
        if (end <= Count.LIMIT && trials.areFor(list)) {
            return tried(list, page, (int) end);
        }
        return page(
                list,
                page,
                Part.of(rows(list, page.getSort(), list.which(), page.getOffset(), wanted), wanted),
                (content, next) -> counted(list, content, page, next));
    }

    /** The ids of the first that pass. */
    private <E> List<Long> first(Listing<E> list, Sort sort, int most) {
        CriteriaBuilder builder = entities.getCriteriaBuilder();
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<E> root = query.from(list.type());
        query.select(root.get("id"))
                .where(Listing.test(list.which(), root, query, builder))
                .orderBy(list.orders(sort, root, builder));
        return entities.createQuery(query).setMaxResults(most).getResultList();
    }

    private <E> Page<E> tried(Listing<E> list, Pageable page, int end) {
        if (trials.areRememberedAsRare(list, page.getSort())) {
            return countedAtOnce(list, page);
        }
        List<Long> passing = trials.passing(list, page.getSort(), list.all(), end);
        if (passing.size() < end && Objects.requireNonNull(list.trial()).promisesFew(passing.size())) {
            Page<E> found = countedAtOnce(list, page);
            if (found.getTotalElements() <= RARE) {
                trials.rememberAsRare(list, page.getSort());
            }
            return found;
        }
        boolean enough = passing.size() >= end;
        List<Long> ids = enough ? passing : first(list, page.getSort(), Count.LIMIT + 1);
        List<Long> shown = ids.subList((int) Math.min(ids.size(), page.getOffset()), Math.min(ids.size(), end));
        return page(
                list,
                page,
                new Part(rows(list, page.getSort(), shown), ids.size() >= end),
                (content, next) -> Entries.counted(
                        content, page, Math.min(Count.LIMIT, ids.size()), !enough && ids.size() <= Count.LIMIT, next));
    }

    /** With the number of all that pass beside each: few enough for that to be had from what is read anyway. */
    private <E> Page<E> countedAtOnce(Listing<E> list, Pageable page) {
        HibernateCriteriaBuilder builder = (HibernateCriteriaBuilder) entities.getCriteriaBuilder();
        JpaCriteriaQuery<Tuple> query = builder.createTupleQuery();
        JpaSubQuery<Tuple> some = query.subquery(Tuple.class);
        Root<E> passing = some.from(list.type());
        Path<Long> id = passing.get("id");
        some.multiselect(
                        id.alias("id"),
                        builder.count(id, builder.createWindow()).alias("all"))
                .where(Listing.test(list.which(), passing, query, builder))
                .orderBy(list.orders(page.getSort(), passing, builder))
                .offset(page.getOffset())
                .fetch(page.getPageSize() + 1);
        JpaDerivedRoot<Tuple> shown = query.from(some);
        Root<E> root = query.from(list.type());
        query.multiselect(root, list.idOf(root), shown.get("all"))
                .where(builder.equal(root.get("id"), shown.get("id")))
                .orderBy(list.orders(page.getSort(), root, builder));
        List<Tuple> rows = entities.createQuery(query).getResultList();
        return page(
                list,
                page,
                Part.of(rows, page.getPageSize() + 1),
                (content, next) -> rows.isEmpty()
                        ? counted(list, content, page, next)
                        : counted(content, page, rows.get(0).get(2, Long.class), next));
    }

    private static <E> Page<E> page(
            Listing<E> list, Pageable page, Part part, BiFunction<List<E>, @Nullable Long, Page<E>> entries) {
        List<Tuple> shown = part.rows().subList(0, Math.min(part.rows().size(), page.getPageSize()));
        Long next =
                part.more() && !shown.isEmpty() ? shown.get(shown.size() - 1).get(1, Long.class) : null;
        return entries.apply(shown.stream().map(row -> row.get(0, list.type())).toList(), next);
    }

    private <E> Page<E> counted(Listing<E> list, List<E> content, Pageable page, @Nullable Long next) {
        long seen = page.getOffset() + content.size();
        if (next == null && (page.getOffset() == 0 || !content.isEmpty())) {
            return Entries.counted(content, page, seen, true, null);
        }
        return counted(content, page, Count.of(list.type(), list.which(), entities), next);
    }

    private static <E> Page<E> counted(List<E> content, Pageable page, long count, @Nullable Long next) {
        long seen = content.isEmpty() ? 0 : page.getOffset() + content.size();
        return count <= Count.LIMIT
                ? Entries.counted(content, page, count, true, next)
                : Entries.counted(content, page, Math.max(Count.LIMIT, seen), false, next);
    }

    private <E> Part behind(Listing<E> list, PageAfter page, int wanted) {
        Sort sort = page.getSort();
        List<@Nullable Object> values = values(list, page);
        boolean tried = trials.areFor(list) && !trials.areRememberedAsRare(list, sort);
        List<Tuple> rows = new ArrayList<>();
        boolean more = false;
        for (Segment segment : Segment.behind(keys(list, sort), values)) {
            if (!more) {
                Part found = part(
                        list,
                        sort,
                        (root, query, builder) -> segment.test(list.keys(sort, root, builder), values, builder),
                        tried,
                        wanted - rows.size());
                rows.addAll(found.rows());
                more = found.more();
            }
        }
        return new Part(rows, more);
    }

    private <E> Part part(Listing<E> list, Sort sort, Specification<E> part, boolean tried, int wanted) {
        List<Long> passing = tried ? trials.passing(list, sort, part, wanted) : List.of();
        return passing.size() >= wanted
                ? new Part(rows(list, sort, passing.subList(0, wanted)), true)
                : Part.of(rows(list, sort, part.and(list.which()), 0, wanted), wanted);
    }

    private <E> Part behindOneOfFew(Listing<E> list, PageAfter page, int wanted) {
        List<Long> all = first(list, page.getSort(), Count.LIMIT);
        int place = all.indexOf(page.id());
        if (place < 0) {
            throw notInList(page);
        }
        List<Long> behind = all.subList(place + 1, Math.min(all.size(), place + 1 + wanted));
        return new Part(rows(list, page.getSort(), behind), behind.size() >= wanted);
    }

    private <E> List<@Nullable Object> values(Listing<E> list, PageAfter page) {
        CriteriaBuilder builder = entities.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = builder.createQuery(Object[].class);
        Root<E> root = query.from(list.type());
        List<Key> keys = list.keys(page.getSort(), root, builder);
        query.multiselect(keys.stream().map(Key::value).toArray(Selection[]::new))
                .where(builder.equal(list.idOf(root), page.id()), Listing.test(list.which(), root, query, builder));
        return entities.createQuery(query)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(values -> Arrays.<@Nullable Object>asList(values))
                .orElseThrow(() -> notInList(page));
    }

    private static InvalidRequestException notInList(PageAfter page) {
        return new InvalidRequestException(
                ("The parameter 'after' is '%d', and no entry of this list has that id; give the id of the last"
                                + " entry you have seen, and the same filters and 'sort'.")
                        .formatted(page.id()));
    }

    private <E> List<Key> keys(Listing<E> list, Sort sort) {
        CriteriaBuilder builder = entities.getCriteriaBuilder();
        return list.keys(sort, builder.createQuery(list.type()).from(list.type()), builder);
    }

    private <E> List<Tuple> rows(Listing<E> list, Sort sort, List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows(list, sort, (root, query, builder) -> root.get("id").in(ids), 0, ids.size());
    }

    /** Each the entry and its id. */
    private <E> List<Tuple> rows(Listing<E> list, Sort sort, Specification<E> test, long offset, int most) {
        CriteriaBuilder builder = entities.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = builder.createTupleQuery();
        Root<E> root = query.from(list.type());
        query.multiselect(root, list.idOf(root))
                .where(Listing.test(test, root, query, builder))
                .orderBy(list.orders(sort, root, builder));
        return entities.createQuery(query)
                .setFirstResult(Math.toIntExact(offset))
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Rows in the order of a list, at least those of a page.
     *
     * @param more whether entries were found behind the page; one that was found may be deleted before it is read
     */
    private record Part(List<Tuple> rows, boolean more) {

        static Part of(List<Tuple> rows, int wanted) {
            return new Part(rows, rows.size() >= wanted);
        }
    }
}
