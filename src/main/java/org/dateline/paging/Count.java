package org.dateline.paging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.Root;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaCriteriaQuery;
import org.hibernate.query.criteria.JpaSubQuery;
import org.springframework.data.jpa.domain.Specification;

/** Counts entries, up to a limit. */
final class Count {

    /** How far a list is counted. */
    static final int LIMIT = 10_000;

    private Count() {}

    /** How many there are, or one more than the limit. */
    static <E> long of(Class<E> type, Specification<E> which, EntityManager entities) {
        HibernateCriteriaBuilder builder = (HibernateCriteriaBuilder) entities.getCriteriaBuilder();
        JpaCriteriaQuery<Long> query = builder.createQuery(Long.class);
        JpaSubQuery<Tuple> some = query.subquery(Tuple.class);
        Root<E> root = some.from(type);
        some.multiselect(builder.literal(1).alias("one"))
                .where(Listing.test(which, root, query, builder))
                .fetch(LIMIT + 1);
        query.from(some);
        query.select(builder.count());
        return entities.createQuery(query).getSingleResult();
    }
}
