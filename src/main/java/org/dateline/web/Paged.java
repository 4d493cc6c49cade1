package org.dateline.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the page a list is asked for: {@code ?page=0&size=20&sort=name,desc}. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Paged {

    /** A name to sort by that is no field: how well a text fits the words {@code q}; the order where these are given. */
    String RELEVANCE = "relevance";

    /** What a client may sort by: a name, or {@code name=path.of.the.entity}. */
    String[] sortable();

    /** The order where none is asked for: paths of the entity, {@code -} before one for descending. */
    String[] by();
}
