package org.dateline.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;

/** Where a page stands in its list; one asked for by {@code after} has no number and no totals. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PageResponse(
        int size,

        @Schema(description = "From 0; not with 'after', as are the totals") @Nullable Integer number,

        @Schema(description = "The entries of the list; 10000 where 'exact' is false") @Nullable Long totalElements,

        @Nullable Integer totalPages,

        @Schema(description = "False where the list has at least as many entries as 'totalElements', and likely more")
        @Nullable Boolean exact,

        @Schema(description = "Whether the list has entries behind this page")
        boolean more) {

    static PageResponse of(Page<?> page) {
        return Entries.isBehindAnEntry(page)
                ? new PageResponse(page.getSize(), null, null, null, null, page.hasNext())
                : new PageResponse(
                        page.getSize(),
                        page.getNumber(),
                        page.getTotalElements(),
                        page.getTotalPages(),
                        Entries.isExact(page),
                        page.hasNext());
    }
}
