package org.dateline.comparison;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.dateline.fact.Convention;
import org.dateline.text.OffsetUnit;
import org.dateline.web.Explain;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves claims side by side: those of one article, and those of several on one event. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "casualty-comparison")
@Transactional(readOnly = true)
class ComparisonController {

    private static final String WHAT =
            "Claims are grouped by outcome and by the victims' side; victims of no named side"
                    + " are taken for the main victims, as in the toll. Within a group each claim is set against each: AGREE,"
                    + " OVERLAP, DISJOINT, SUBSET, or INCOMPARABLE where one was replaced by a later figure, is denied,"
                    + " hypothetical or about another event, counts only some of the victims, or gives no number.";

    private final ClaimReader claims;

    ComparisonController(ClaimReader claims) {
        this.claims = claims;
    }

    @GetMapping("/articles/{id}/casualty-comparison")
    @Operation(summary = "The claims of an article side by side", description = WHAT)
    ComparisonResponse compareOne(@PathVariable long id, OffsetUnit unit, Convention convention, Explain explain) {
        return ComparisonResponse.of(claims.read(List.of(id), convention), unit, explain);
    }

    @GetMapping("/casualty-comparison")
    @Operation(summary = "The claims of several articles on one event side by side", description = WHAT)
    ComparisonResponse compareSeveral(
            @ParameterObject @Valid ComparedArticles articles,
            OffsetUnit unit,
            Convention convention,
            Explain explain) {
        return ComparisonResponse.of(claims.read(articles.ids(), convention), unit, explain);
    }
}
