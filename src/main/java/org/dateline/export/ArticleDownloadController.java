package org.dateline.export;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.IOException;
import org.dateline.article.Article;
import org.dateline.article.ArticleRepository;
import org.dateline.article.ArticleSummary;
import org.dateline.fact.Convention;
import org.dateline.query.ArticleFilter;
import org.dateline.search.TextSearch;
import org.dateline.text.OffsetUnit;
import org.dateline.web.MediaTypes;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sends articles, and what was read from one, as CSV and NDJSON. */
@RestController
@RequestMapping(
        path = "/api/articles",
        produces = {MediaTypes.CSV, MediaTypes.NDJSON})
class ArticleDownloadController {

    private final Batches batches;
    private final FactReader facts;
    private final ArticleRepository articles;
    private final TextSearch search;

    ArticleDownloadController(Batches batches, FactReader facts, ArticleRepository articles, TextSearch search) {
        this.batches = batches;
        this.facts = facts;
        this.articles = articles;
        this.search = search;
    }

    @GetMapping
    @Operation(summary = "Articles")
    @Tag(name = "articles")
    @Snapshot
    void findAll(@ParameterObject @Valid ArticleFilter filter, Download download) throws IOException {
        download.send(
                "articles",
                ArticleTable.TABLE,
                rows -> batches.each(
                        articles,
                        filter.find(search).which(),
                        Article::getId,
                        batch -> batch.stream().map(ArticleSummary::of).forEach(rows)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "All facts of an article, one row or line a fact")
    @Tag(name = "articles")
    @Snapshot
    void findFacts(@PathVariable long id, OffsetUnit unit, Convention convention, Download download)
            throws IOException {
        articles.require(id);
        download.send("article-" + id, ArticleFact.TABLE, rows -> facts.all(id, unit, convention, rows));
    }

    @GetMapping("/{id}/persons")
    @Operation(summary = "The persons of an article")
    @Tag(name = "persons")
    @Snapshot
    void findPersons(@PathVariable long id, OffsetUnit unit, Download download) throws IOException {
        articles.require(id);
        download.send(
                "persons-of-article-" + id, ActorTables.PERSONS_IN_ARTICLE, rows -> facts.persons(id, unit, rows));
    }

    @GetMapping("/{id}/organisations")
    @Operation(summary = "The organisations of an article")
    @Tag(name = "organisations")
    @Snapshot
    void findOrganisations(@PathVariable long id, OffsetUnit unit, Download download) throws IOException {
        articles.require(id);
        download.send(
                "organisations-of-article-" + id,
                ActorTables.ORGANISATIONS_IN_ARTICLE,
                rows -> facts.organisations(id, unit, rows));
    }
}
