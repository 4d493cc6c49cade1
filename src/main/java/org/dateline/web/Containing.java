package org.dateline.web;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.util.Locale;

/** The test of a filter such as {@code ?q=}: the words are contained, whatever their case. */
public final class Containing {

    private static final char ESCAPE = '!';

    private Containing() {}

    public static Predicate containing(CriteriaBuilder builder, Expression<String> field, String words) {
        String escaped = words.toLowerCase(Locale.ROOT).replaceAll("[!%_]", ESCAPE + "$0");
        return builder.like(builder.lower(field), "%" + escaped + "%", ESCAPE);
    }
}
