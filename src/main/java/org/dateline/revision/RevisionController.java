package org.dateline.revision;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.dateline.fact.Convention;
import org.dateline.text.OffsetUnit;
import org.dateline.web.Explain;
import org.dateline.web.ListResponse;
import org.dateline.web.Paged;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.http.MediaType;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the texts an article had, and what changed from one to another. */
@RestController
@RequestMapping(path = "/api/articles/{id}/revisions", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "articles")
@Transactional(readOnly = true)
class RevisionController {

    private final RevisionReader revisions;

    RevisionController(RevisionReader revisions) {
        this.revisions = revisions;
    }

    @GetMapping
    @Operation(summary = "The texts an article had, the first one first")
    ListResponse<RevisionSummary> findAll(
            @PathVariable long id, @Paged(sortable = "revision", by = "revision", byId = false) Pageable page) {
        List<Revision> all = revisions.findAll(id, page.getSort());
        List<RevisionSummary> asked = all.stream()
                .skip(page.getOffset())
                .limit(page.getPageSize())
                .map(RevisionSummary::of)
                .toList();
        return ListResponse.of(new PageImpl<>(asked, page, all.size()));
    }

    @GetMapping("/{number}")
    @Operation(summary = "A text an article has or had")
    RevisionResponse findOne(@PathVariable long id, @PathVariable int number) {
        return revisions.find(id, number);
    }

    @GetMapping("/{number}/changes")
    @Operation(summary = "Which claims, quotes and persons came, went or changed with a revision")
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @ApiResponse(responseCode = "200", description = "What differs", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "400", description = "'since' is no revision before this one", content = @Content)
    ChangesResponse findChanges(
            @PathVariable long id,
            @PathVariable int number,
            @ParameterObject ChangesRequest asked,
            OffsetUnit unit,
            Convention convention,
            Explain explain) {
        List<Reading> both = revisions.readBoth(id, number, asked.since());
        return ChangesResponse.of(both.get(0), both.get(1), unit, convention, explain);
    }
}
