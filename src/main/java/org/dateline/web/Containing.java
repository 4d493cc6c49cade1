package org.dateline.web;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;

/** The test of a filter such as {@code ?q=}: the words are contained, whatever their case. */
public final class Containing {

    private static final char ESCAPE = '!';

    private Containing() {}

    public static Predicate containing(CriteriaBuilder builder, Expression<String> field, String words) {
        String escaped = words.replaceAll("[!%_]", ESCAPE + "$0");
        // Portable JPA would need lower(), which Hibernate does not allow on texts of any length.
        return ((HibernateCriteriaBuilder) builder).ilike(field, "%" + escaped + "%", ESCAPE);
    }
}
