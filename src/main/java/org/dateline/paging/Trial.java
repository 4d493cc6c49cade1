package org.dateline.paging;

import org.springframework.data.jpa.domain.Specification;

/**
 * A filter as it is quick for a single entry, and how many entries of a long list are tried by it before an index is asked
 * for all that pass.
 *
 * @param filter what a client asked for, by which the same filter is known again
 * @param first so many in any case
 * @param further so many where, going by the first, twice as many pass as are wanted
 */
public record Trial<E>(Object filter, Specification<E> test, int first, int further) {

    /** By what an entry itself tells. */
    public static <E> Trial<E> ofFields(Object filter, Specification<E> test) {
        return new Trial<>(filter, test, 300, 3_000);
    }

    /** By what an entry is joined with. */
    public static <E> Trial<E> ofJoined(Object filter, Specification<E> test) {
        return new Trial<>(filter, test, 200, 1_000);
    }

    /** By what must be looked up for each entry, which takes several times as long. */
    public static <E> Trial<E> ofOthers(Object filter, Specification<E> test) {
        return new Trial<>(filter, test, 100, 1_000);
    }

    /** Whether, going by how many of the first passed, only a small part of all does. */
    boolean promisesFew(int passed) {
        return 10L * passed < first;
    }

    boolean isWorthMore(int passed, int wanted) {
        return passed < wanted && first < further && (long) passed * further >= 2L * wanted * first;
    }
}
