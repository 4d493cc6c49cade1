package org.dateline.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the page a list is asked for: {@code ?page=0&size=20&sort=name,desc}, or {@code ?after=17} for what comes behind it. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Paged {

    /** A name to sort by that is no field: how well a text fits the words {@code q}; the order where these are given. */
    String RELEVANCE = "relevance";

    /**
     * What a client may sort by: a name, or {@code name=path.of.the.entity}; {@code ?} behind it where it may be unknown,
     * which stands last.
     */
    String[] sortable();

    /** The order where none is asked for: paths as above, {@code -} before one for descending. */
    String[] by();

    /** Whether its entries have ids, by which {@code after} can tell one. */
    boolean byId() default true;
}
