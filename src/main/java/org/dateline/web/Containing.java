package org.dateline.web;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Subquery;
import org.dateline.store.QueryFunctions;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.criteria.JpaSubQuery;

/** The test of a filter such as {@code ?q=}: the words are contained, whatever their case. */
public final class Containing {

    private static final char ESCAPE = '!';
    private static final String COLUMN = "id";

    private Containing() {}

    public static Predicate containing(CriteriaBuilder builder, Expression<String> field, String words) {
        String escaped = words.replaceAll("[!%_]", ESCAPE + "$0");
        // Portable JPA would need lower(), which Hibernate does not allow on texts of any length.
        return ((HibernateCriteriaBuilder) builder).ilike(field, "%" + escaped + "%", ESCAPE);
    }

    /** Whether an id is among those that a query gives, beside other tests of which one must hold. */
    public static Predicate among(CriteriaBuilder builder, Expression<Long> id, Subquery<Long> found) {
        return builder.isTrue(builder.function(QueryFunctions.AMONG, Boolean.class, id, found));
    }

    /**
     * What either of two queries gives: an index serves each of them, but not a test with "or" over several tables. They are
     * read as a table, as H2 would ask a union anew for each row that is tested by it.
     */
    public static Subquery<Long> union(
            CriteriaQuery<?> query, CriteriaBuilder builder, Subquery<Long> first, Subquery<Long> second) {
        JpaSubQuery<Long> either =
                (JpaSubQuery<Long>) ((HibernateCriteriaBuilder) builder).union(withAlias(first), withAlias(second));
        JpaSubQuery<Long> found = (JpaSubQuery<Long>) query.subquery(Long.class);
        return found.select(found.from(either).get(COLUMN));
    }

    private static Subquery<Long> withAlias(Subquery<Long> query) {
        Expression<Long> column = query.getSelection();
        column.alias(COLUMN);
        return query.select(column);
    }

    /** Whether a query gives anything, asked for each row by itself; "exists" PostgreSQL may ask for all rows at once. */
    public static Predicate gives(CriteriaBuilder builder, Subquery<?> found) {
        return builder.isNotNull(((JpaSubQuery<?>) found).fetch(1));
    }
}
