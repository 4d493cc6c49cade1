package org.dateline.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;

/** A page that knows whether more comes behind it, even where nobody has counted how much. */
public final class Entries<E> extends PageImpl<E> {

    private final boolean exact;
    private final @Nullable Long next;

    private Entries(List<E> content, Pageable page, long total, boolean exact, @Nullable Long next) {
        super(content, page, total);
        this.exact = exact;
        this.next = next;
    }

    /**
     * A page of a list that is counted.
     *
     * @param exact false where the list has at least that many entries
     * @param next what to give as {@code after} for more; null where there is no more
     */
    public static <E> Entries<E> counted(
            List<E> content, Pageable page, long total, boolean exact, @Nullable Long next) {
        return new Entries<>(content, page, total, exact, next);
    }

    /** What comes behind an entry of a list that is not counted. */
    public static <E> Entries<E> uncounted(List<E> content, PageAfter page, @Nullable Long next) {
        return new Entries<>(content, page, content.size(), false, next);
    }

    /** Whether there are just as many entries as the total says; a list is not counted to its end at any length. */
    public static boolean isExact(Page<?> page) {
        return !(page instanceof Entries<?> entries) || entries.exact;
    }

    /** Whether it was asked for by an entry, and not by its number. */
    public static boolean isBehindAnEntry(Page<?> page) {
        return page.getPageable() instanceof PageAfter;
    }

    static @Nullable Long next(Page<?> page) {
        return page instanceof Entries<?> entries ? entries.next : null;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public <U> Entries<U> map(Function<? super E, ? extends U> converter) {
        return new Entries<>(getConvertedContent(converter), getPageable(), getTotalElements(), exact, next);
    }
}
