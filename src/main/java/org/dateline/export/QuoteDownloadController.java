package org.dateline.export;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import org.dateline.actor.OrganisationRepository;
import org.dateline.actor.PersonRepository;
import org.dateline.article.ArticleRepository;
import org.dateline.quote.Quote;
import org.dateline.quote.QuoteFilter;
import org.dateline.search.TextSearch;
import org.dateline.text.OffsetUnit;
import org.dateline.web.MediaTypes;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sends whole lists of quotes as CSV and NDJSON. */
@RestController
@RequestMapping(
        path = "/api",
        produces = {MediaTypes.CSV, MediaTypes.NDJSON})
@Tag(name = "quotes")
class QuoteDownloadController {

    private final FactReader facts;
    private final ArticleRepository articles;
    private final PersonRepository persons;
    private final OrganisationRepository organisations;
    private final TextSearch search;

    QuoteDownloadController(
            FactReader facts,
            ArticleRepository articles,
            PersonRepository persons,
            OrganisationRepository organisations,
            TextSearch search) {
        this.facts = facts;
        this.articles = articles;
        this.persons = persons;
        this.organisations = organisations;
        this.search = search;
    }

    @GetMapping("/quotes")
    @Operation(summary = "The quotes of all articles")
    @Snapshot
    void findAll(@ParameterObject QuoteFilter filter, OffsetUnit unit, Download download) throws IOException {
        send("quotes", filter.find(search).which(), unit, download);
    }

    @GetMapping("/articles/{id}/quotes")
    @Operation(summary = "The quotes of an article")
    @Snapshot
    void findByArticle(@PathVariable long id, OffsetUnit unit, Download download) throws IOException {
        articles.require(id);
        send("quotes-of-article-" + id, QuoteFilter.ofArticle(id), unit, download);
    }

    @GetMapping("/persons/{id}/quotes")
    @Operation(summary = "What a person is quoted with")
    @Snapshot
    void findByPerson(@PathVariable long id, OffsetUnit unit, Download download) throws IOException {
        long person = persons.require(id).getId();
        send("quotes-of-person-" + person, QuoteFilter.ofPerson(person), unit, download);
    }

    @GetMapping("/organisations/{id}/quotes")
    @Operation(summary = "What an organisation is quoted with")
    @Snapshot
    void findByOrganisation(@PathVariable long id, OffsetUnit unit, Download download) throws IOException {
        organisations.require(id);
        send("quotes-of-organisation-" + id, QuoteFilter.ofOrganisation(id), unit, download);
    }

    private void send(String name, Specification<Quote> which, OffsetUnit unit, Download download) throws IOException {
        download.send(name, QuoteTable.TABLE, rows -> facts.quotes(which, unit, rows));
    }
}
