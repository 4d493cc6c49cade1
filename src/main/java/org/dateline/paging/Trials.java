package org.dateline.paging;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaCriteriaQuery;
import org.hibernate.query.criteria.JpaDerivedRoot;
import org.hibernate.query.criteria.JpaSubQuery;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Tries the first entries of a large list one by one. Where this finds too few, an index leads to the rest; where it does
 * not, following one would mean to look at all that pass.
 */
@Component
class Trials {

    private static final int REMEMBERED = 1_000;
    private static final Duration GOOD_FOR = Duration.ofMinutes(1);

    private final EntityManager entities;
    private final Set<Class<?>> large = ConcurrentHashMap.newKeySet();
    /** Made when a list is long for the first time, not at the start. */
    private final SingletonSupplier<Cache<List<Object>, Boolean>> rare =
            SingletonSupplier.of(() -> Caffeine.newBuilder()
                    .maximumSize(REMEMBERED)
                    .expireAfterWrite(GOOD_FOR)
                    .build());

    Trials(EntityManager entities) {
        this.entities = entities;
    }

    /** Whether many of very many may pass; that a list is so long is asked until it is. */
    <E> boolean areFor(Listing<E> list) {
        if (list.trial() == null) {
            return false;
        }
        if (!large.contains(list.type()) && Count.of(list.type(), list.all(), entities) > Count.LIMIT) {
            large.add(list.type());
        }
        return large.contains(list.type());
    }

    /** Most lists are read page by page, so a trial that promised few is not made again for a while. */
    void rememberAsRare(Listing<?> list, Sort sort) {
        rare.obtain().put(key(list, sort), true);
    }

    boolean areRememberedAsRare(Listing<?> list, Sort sort) {
        return rare.obtain().getIfPresent(key(list, sort)) != null;
    }

    private static List<Object> key(Listing<?> list, Sort sort) {
        return List.of(Objects.requireNonNull(list.trial()).filter(), sort);
    }

    /** The ids of those that pass of the first entries of a part of a list, more where so many are wanted and likely. */
    <E> List<Long> passing(Listing<E> list, Sort sort, Specification<E> part, int wanted) {
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
        List<Order> order = list.orders(sort, entry, builder);
        Predicate passes = Listing.test(each, entry, query, builder);
        some.multiselect(
                        entry.get("id").alias("id"),
                        builder.rowNumber(builder.createWindow().orderBy(order.toArray(Order[]::new)))
                                .alias("place"),
                        builder.selectCase().when(passes, 1).otherwise(0).alias("passes"))
                .where(Listing.test(part, entry, query, builder))
                .orderBy(order)
                .fetch(tried);
        JpaDerivedRoot<Tuple> found = query.from(some);
        query.select(found.get("id"))
                .where(builder.equal(found.get("passes"), 1))
                .orderBy(builder.asc(found.get("place")));
        return entities.createQuery(query).getResultList();
    }
}
