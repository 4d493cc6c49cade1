package org.dateline.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** The page of a list that comes behind one of its entries: {@code ?after=17}. */
public final class PageAfter extends PageRequest {

    private final long id;

    PageAfter(long id, int size, Sort sort) {
        super(0, size, sort);
        this.id = id;
    }

    /** The id of the entry it comes behind. */
    public long id() {
        return id;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PageAfter page && page.id == id && super.equals(page);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), id);
    }
}
