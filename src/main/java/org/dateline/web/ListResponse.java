package org.dateline.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.springframework.data.domain.Page;

/** A page of a list; the rest is told by its {@code Link} header. */
public record ListResponse<E>(
        List<E> content, PageResponse page, @JsonIgnore Page<E> entries) {

    public static <E> ListResponse<E> of(Page<E> page) {
        return new ListResponse<>(page.getContent(), PageResponse.of(page), page);
    }
}
