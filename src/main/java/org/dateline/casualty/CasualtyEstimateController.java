package org.dateline.casualty;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.dateline.article.ArticleRepository;
import org.dateline.fact.Convention;
import org.dateline.paging.Listing;
import org.dateline.paging.Lists;
import org.dateline.text.OffsetUnit;
import org.dateline.web.Explain;
import org.dateline.web.ListResponse;
import org.dateline.web.NotFoundException;
import org.dateline.web.Paged;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.http.MediaType;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves casualty estimates: all of them, and those of an article. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "casualty-estimates")
@Transactional(readOnly = true)
class CasualtyEstimateController {

    private final CasualtyEstimateRepository estimates;
    private final ArticleRepository articles;
    private final Lists lists;

    CasualtyEstimateController(CasualtyEstimateRepository estimates, ArticleRepository articles, Lists lists) {
        this.estimates = estimates;
        this.articles = articles;
        this.lists = lists;
    }

    @GetMapping("/casualty-estimates")
    @Operation(summary = "The casualty estimates of all articles, the newest article first")
    ListResponse<CasualtyEstimateResponse> findAll(
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
            Explain explain) {
        return ListResponse.of(lists.page(filter.listing(), page)
                .map(found -> CasualtyEstimateResponse.of(found, unit, convention, explain)));
    }

    @GetMapping("/casualty-estimates/{id}")
    @Operation(summary = "A casualty estimate")
    CasualtyEstimateResponse findOne(@PathVariable long id, OffsetUnit unit, Convention convention, Explain explain) {
        return estimates
                .findById(id)
                .map(estimate -> CasualtyEstimateResponse.of(estimate, unit, convention, explain))
                .orElseThrow(() -> new NotFoundException("casualty estimate", id));
    }

    @GetMapping("/articles/{id}/casualty-estimates")
    @Operation(summary = "The casualty estimates of an article, by place")
    ListResponse<CasualtyEstimateResponse> findByArticle(
            @PathVariable long id,
            @Paged(
                            sortable = {"index=ordinal", "low=figure.low?", "high=figure.high?"},
                            by = "ordinal")
                    Pageable page,
            OffsetUnit unit,
            Convention convention,
            Explain explain) {
        articles.require(id);
        return ListResponse.of(
                lists.page(Listing.of(CasualtyEstimate.class, CasualtyEstimateFilter.ofArticle(id)), page)
                        .map(found -> CasualtyEstimateResponse.of(found, unit, convention, explain)));
    }
}
