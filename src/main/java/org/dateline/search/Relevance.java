package org.dateline.search;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.From;

/** How well a text fits the words it was found by: greater is better. */
@FunctionalInterface
public interface Relevance {

    Expression<Float> of(From<?, ?> entity, CriteriaBuilder builder);
}
