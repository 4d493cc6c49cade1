package org.dateline.quote;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.dateline.actor.OrganisationRepository;
import org.dateline.actor.PersonRepository;
import org.dateline.article.ArticleRepository;
import org.dateline.paging.Listing;
import org.dateline.paging.Lists;
import org.dateline.search.TextSearch;
import org.dateline.text.OffsetUnit;
import org.dateline.web.Explain;
import org.dateline.web.ListResponse;
import org.dateline.web.NotFoundException;
import org.dateline.web.Paged;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.http.MediaType;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves quotes: all of them, and those of an article, a person or an organisation. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "quotes")
@Transactional(readOnly = true)
class QuoteController {

    private final QuoteRepository quotes;
    private final ArticleRepository articles;
    private final PersonRepository persons;
    private final OrganisationRepository organisations;
    private final TextSearch search;
    private final Lists lists;

    QuoteController(
            QuoteRepository quotes,
            ArticleRepository articles,
            PersonRepository persons,
            OrganisationRepository organisations,
            TextSearch search,
            Lists lists) {
        this.quotes = quotes;
        this.articles = articles;
        this.persons = persons;
        this.organisations = organisations;
        this.search = search;
        this.lists = lists;
    }

    @GetMapping("/quotes")
    @Operation(summary = "The quotes of all articles, the newest article first; with q, the one that fits best")
    ListResponse<QuoteResponse> findAll(
            @ParameterObject QuoteFilter filter,
            @Paged(
                            sortable = {
                                "id",
                                "index=ordinal",
                                "article=article.id",
                                "speaker=speakerStart?",
                                Paged.RELEVANCE
                            },
                            by = {"-article.id", "ordinal"})
                    Pageable page,
            OffsetUnit unit,
            Explain explain) {
        return answer(filter.find(search).page(lists, page), unit, explain);
    }

    @GetMapping("/quotes/{id}")
    @Operation(summary = "A quote")
    QuoteResponse findOne(@PathVariable long id, OffsetUnit unit, Explain explain) {
        return quotes.findById(id)
                .map(quote -> QuoteResponse.of(quote, unit, explain))
                .orElseThrow(() -> new NotFoundException("quote", id));
    }

    @GetMapping("/articles/{id}/quotes")
    @Operation(summary = "The quotes of an article, by place")
    ListResponse<QuoteResponse> findByArticle(
            @PathVariable long id,
            @Paged(sortable = "index=ordinal", by = "ordinal") Pageable page,
            OffsetUnit unit,
            Explain explain) {
        articles.require(id);
        return answer(lists.page(Listing.of(Quote.class, QuoteFilter.ofArticle(id)), page), unit, explain);
    }

    @GetMapping("/persons/{id}/quotes")
    @Operation(summary = "What a person is quoted with, the newest article first")
    ListResponse<QuoteResponse> findByPerson(
            @PathVariable long id,
            @Paged(
                            sortable = {"id", "article=article.id"},
                            by = {"-article.id", "ordinal"})
                    Pageable page,
            OffsetUnit unit,
            Explain explain) {
        return answer(
                lists.page(
                        Listing.of(
                                Quote.class,
                                QuoteFilter.ofPerson(persons.require(id).getId())),
                        page),
                unit,
                explain);
    }

    @GetMapping("/organisations/{id}/quotes")
    @Operation(summary = "What an organisation is quoted with, the newest article first")
    ListResponse<QuoteResponse> findByOrganisation(
            @PathVariable long id,
            @Paged(
                            sortable = {"id", "article=article.id"},
                            by = {"-article.id", "ordinal"})
                    Pageable page,
            OffsetUnit unit,
            Explain explain) {
        organisations.require(id);
        return answer(lists.page(Listing.of(Quote.class, QuoteFilter.ofOrganisation(id)), page), unit, explain);
    }

    private static ListResponse<QuoteResponse> answer(Page<Quote> found, OffsetUnit unit, Explain explain) {
        return ListResponse.of(found.map(quote -> QuoteResponse.of(quote, unit, explain)));
    }
}
