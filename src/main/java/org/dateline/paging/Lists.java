package org.dateline.paging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.web.Entries;
import org.dateline.web.InvalidRequestException;
import org.dateline.web.PageAfter;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaCriteriaQuery;
import org.hibernate.query.criteria.JpaSubQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
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

    Lists(EntityManager entities) {
        this.entities = entities;
    }

    public <E> Page<E> page(Listing<E> list, Pageable page) {
        int wanted = page.getPageSize() + 1;
        List<Tuple> rows = page instanceof PageAfter after
                ? behind(list, after, wanted)
                : rows(list, page.getSort(), null, page.getOffset(), wanted);
        boolean more = rows.size() == wanted;
        List<Tuple> shown = more ? rows.subList(0, wanted - 1) : rows;
        Long next = more ? shown.get(shown.size() - 1).get(1, Long.class) : null;
        List<E> content = shown.stream().map(row -> row.get(0, list.type())).toList();
        return page instanceof PageAfter after
                ? Entries.uncounted(content, after, next)
                : counted(list, content, page, next);
    }

    private <E> Page<E> counted(Listing<E> list, List<E> content, Pageable page, @Nullable Long next) {
        long seen = page.getOffset() + content.size();
        if (next == null && (page.getOffset() == 0 || !content.isEmpty())) {
            return Entries.counted(content, page, seen, true, null);
        }
        long count = count(list);
        return count <= COUNTED
                ? Entries.counted(content, page, count, true, next)
                : Entries.counted(content, page, Math.max(COUNTED, seen), false, next);
    }

    private <E> List<Tuple> behind(Listing<E> list, PageAfter page, int wanted) {
        List<@Nullable Object> values = values(list, page);
        List<Tuple> rows = new ArrayList<>();
        for (Segment segment : Segment.behind(keys(list, page.getSort()), values)) {
            if (rows.size() < wanted) {
                Part part = new Part(segment, values);
                rows.addAll(rows(list, page.getSort(), part, 0, wanted - rows.size()));
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
                .where(builder.equal(list.idOf(root), page.id()), list.test(root, query, builder));
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

    private <E> List<Tuple> rows(Listing<E> list, Sort sort, @Nullable Part part, long offset, int most) {
        CriteriaBuilder builder = entities.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = builder.createTupleQuery();
        Root<E> root = query.from(list.type());
        List<Key> keys = list.keys(sort, root, builder);
        Predicate test = list.test(root, query, builder);
        query.multiselect(root, list.idOf(root))
                .where(part == null ? test : builder.and(part.test(keys, builder), test))
                .orderBy(keys.stream().map(key -> key.order(builder)).toList());
        return entities.createQuery(query)
                .setFirstResult(Math.toIntExact(offset))
                .setMaxResults(most)
                .getResultList();
    }

    /** How many there are, or one more than is counted. */
    private <E> long count(Listing<E> list) {
        HibernateCriteriaBuilder builder = (HibernateCriteriaBuilder) entities.getCriteriaBuilder();
        JpaCriteriaQuery<Long> query = builder.createQuery(Long.class);
        JpaSubQuery<Tuple> some = query.subquery(Tuple.class);
        Root<E> root = some.from(list.type());
        some.multiselect(builder.literal(1).alias("one"))
                .where(list.test(root, query, builder))
                .fetch(COUNTED + 1);
        query.from(some);
        query.select(builder.count());
        return entities.createQuery(query).getSingleResult();
    }

    /** One of the segments behind an entry of these values. */
    private record Part(Segment segment, List<@Nullable Object> values) {

        Predicate test(List<Key> keys, CriteriaBuilder builder) {
            return segment.test(keys, values, builder);
        }
    }
}
