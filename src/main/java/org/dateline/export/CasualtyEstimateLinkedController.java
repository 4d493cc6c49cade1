package org.dateline.export;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.dateline.casualty.CasualtyEstimate;
import org.dateline.casualty.CasualtyEstimateFilter;
import org.dateline.casualty.CasualtyEstimateRepository;
import org.dateline.casualty.CasualtyEstimateResponse;
import org.dateline.fact.Convention;
import org.dateline.paging.Lists;
import org.dateline.text.OffsetUnit;
import org.dateline.web.Explain;
import org.dateline.web.MediaTypes;
import org.dateline.web.NotFoundException;
import org.dateline.web.Paged;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves casualty estimates as Claims of schema.org and as Web Annotations. */
@RestController
@RequestMapping(
        path = "/api/casualty-estimates",
        produces = {MediaTypes.JSON_LD, MediaTypes.ANNOTATION})
@Tag(name = "casualty-estimates")
@Transactional(readOnly = true)
class CasualtyEstimateLinkedController {

    private final CasualtyEstimateRepository estimates;
    private final Lists lists;

    CasualtyEstimateLinkedController(CasualtyEstimateRepository estimates, Lists lists) {
        this.estimates = estimates;
        this.lists = lists;
    }

    @GetMapping
    @Operation(summary = "The casualty estimates of all articles, the newest article first")
    ResponseEntity<Node> findAll(
            @ParameterObject CasualtyEstimateFilter filter,
            @Paged(
                            sortable = {
                                "id",
                                "index=ordinal",
                                "article=article.id",
                                "low=figure.low?",
                                "high=figure.high?"
                            },
                            by = {"-article.id", "ordinal"})
                    Pageable page,
            OffsetUnit unit,
            Convention convention,
            Linked linked) {
        return linked.page(lists.page(filter.listing(), page), found -> node(found, unit, convention, linked));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A casualty estimate")
    ResponseEntity<Node> findOne(@PathVariable long id, OffsetUnit unit, Convention convention, Linked linked) {
        return estimates
                .findById(id)
                .map(found -> linked.answer(node(found, unit, convention, linked)))
                .orElseThrow(() -> new NotFoundException("casualty estimate", id));
    }

    private static Node node(CasualtyEstimate estimate, OffsetUnit unit, Convention convention, Linked linked) {
        String base = linked.base();
        return linked.isAnnotation()
                ? new Annotations(base)
                        .estimate(
                                CasualtyEstimateResponse.of(estimate, OffsetUnit.UTF16, convention, Explain.NO),
                                AnnotatedArticle.of(estimate.getArticle(), base))
                : new SchemaOrgFacts(base).claim(CasualtyEstimateResponse.of(estimate, unit, convention, Explain.NO));
    }
}
