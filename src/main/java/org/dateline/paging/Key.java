package org.dateline.paging;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Nulls;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import org.jspecify.annotations.Nullable;

/** One of the values a list is in the order of; where it may be unknown, that stands last. */
record Key(Expression<?> value, boolean descending, boolean unknownLast) {

    Order order(CriteriaBuilder builder) {
        Nulls nulls = unknownLast ? Nulls.LAST : Nulls.NONE;
        return descending ? builder.desc(value, nulls) : builder.asc(value, nulls);
    }

    Predicate is(CriteriaBuilder builder, @Nullable Object other) {
        return other == null ? builder.isNull(value) : builder.equal(value, other);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // what a store can order is comparable
    Predicate isBehind(CriteriaBuilder builder, Object other) {
        Expression<Comparable> comparable = (Expression<Comparable>) value;
        return descending
                ? builder.lessThan(comparable, (Comparable) other)
                : builder.greaterThan(comparable, (Comparable) other);
    }
}
