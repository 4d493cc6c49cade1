package org.dateline.export;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import org.dateline.article.ArticleRepository;
import org.dateline.casualty.CasualtyEstimateFilter;
import org.dateline.fact.Convention;
import org.dateline.text.OffsetUnit;
import org.dateline.web.MediaTypes;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sends whole lists of casualty estimates as CSV and NDJSON. */
@RestController
@RequestMapping(
        path = "/api",
        produces = {MediaTypes.CSV, MediaTypes.NDJSON})
@Tag(name = "casualty-estimates")
class CasualtyEstimateDownloadController {

    private final FactReader facts;
    private final ArticleRepository articles;

    CasualtyEstimateDownloadController(FactReader facts, ArticleRepository articles) {
        this.facts = facts;
        this.articles = articles;
    }

    @GetMapping("/casualty-estimates")
    @Operation(summary = "The casualty estimates of all articles")
    @Snapshot
    void findAll(
            @ParameterObject CasualtyEstimateFilter filter, OffsetUnit unit, Convention convention, Download download)
            throws IOException {
        download.send(
                "casualty-estimates",
                CasualtyEstimateTable.TABLE,
                rows -> facts.estimates(filter, unit, convention, rows));
    }

    @GetMapping("/articles/{id}/casualty-estimates")
    @Operation(summary = "The casualty estimates of an article")
    @Snapshot
    void findByArticle(@PathVariable long id, OffsetUnit unit, Convention convention, Download download)
            throws IOException {
        articles.require(id);
        download.send(
                "casualty-estimates-of-article-" + id,
                CasualtyEstimateTable.TABLE,
                rows -> facts.estimates(CasualtyEstimateFilter.ofArticle(id), unit, convention, rows));
    }
}
