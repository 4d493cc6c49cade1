package org.dateline.export;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.stereotype.Component;

/** Reads lists of any length piece by piece; of each piece nothing is kept once the next is asked for. */
@Component
class Batches {

    /** As many as Hibernate fetches at once of what they refer to: one statement a kind and batch. */
    static final int SIZE = 200;

    private final EntityManager entities;

    Batches(EntityManager entities) {
        this.entities = entities;
    }

    /** All that a filter lets through, by id. */
    <E> void each(
            JpaSpecificationExecutor<E> all, Specification<E> which, Function<E, Long> id, Consumer<List<E>> action) {
        List<E> batch = List.of();
        long last = Long.MIN_VALUE;
        do {
            batch = all.findBy(
                    which.and(after(last)),
                    query -> query.sortBy(Sort.by("id")).limit(SIZE).all());
            action.accept(batch);
            last = batch.isEmpty() ? last : id.apply(batch.get(batch.size() - 1));
            entities.clear();
        } while (batch.size() == SIZE);
    }

    /** All pages of a list that only grows with one article. */
    <T> void eachPage(Sort by, Function<Pageable, Page<T>> list, Consumer<T> action) {
        Pageable next = PageRequest.of(0, SIZE, by);
        Page<T> page;
        do {
            page = list.apply(next);
            page.forEach(action);
            entities.clear();
            next = next.next();
        } while (page.hasNext());
    }

    private static <E> Specification<E> after(long id) {
        return (entity, query, builder) -> builder.greaterThan(entity.get("id"), id);
    }
}
