package org.dateline.web;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Subquery;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaSubQuery;

/** The test of a filter such as {@code ?q=}: the words are contained, whatever their case. */
public final class Containing {

    private static final char ESCAPE = '!';

    private Containing() {}

    public static Predicate containing(CriteriaBuilder builder, Expression<String> field, String words) {
        String escaped = words.replaceAll("[!%_]", ESCAPE + "$0");
        // Portable JPA would need lower(), which Hibernate does not allow on texts of any length.
        return ((HibernateCriteriaBuilder) builder).ilike(field, "%" + escaped + "%", ESCAPE);
    }

    /** What any of some queries gives: an index serves each of them, but not a test with "or" over several tables. */
    @SafeVarargs
    public static Subquery<Long> union(CriteriaBuilder builder, Subquery<Long> first, Subquery<Long>... others) {
        return ((HibernateCriteriaBuilder) builder).union(first, others);
    }

    /** Whether a query gives anything, asked for each row by itself; "exists" PostgreSQL may ask for all rows at once. */
    public static Predicate gives(CriteriaBuilder builder, Subquery<?> found) {
        return builder.isNotNull(((JpaSubQuery<?>) found).fetch(1));
    }
}
