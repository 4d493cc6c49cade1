package org.dateline.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import jakarta.validation.Valid;
import java.util.function.Function;
import org.dateline.actor.OrganisationAppearance;
import org.dateline.actor.OrganisationRepository;
import org.dateline.actor.PersonAppearance;
import org.dateline.actor.PersonRepository;
import org.dateline.article.Article;
import org.dateline.article.ArticleSummary;
import org.dateline.paging.Listing;
import org.dateline.paging.Lists;
import org.dateline.search.TextSearch;
import org.dateline.web.ListResponse;
import org.dateline.web.Paged;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.http.MediaType;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Finds articles by their words and by what was read from them. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "articles")
@Transactional(readOnly = true)
class ArticleSearchController {

    private final PersonRepository persons;
    private final OrganisationRepository organisations;
    private final TextSearch search;
    private final Lists lists;

    ArticleSearchController(
            PersonRepository persons, OrganisationRepository organisations, TextSearch search, Lists lists) {
        this.persons = persons;
        this.organisations = organisations;
        this.search = search;
        this.lists = lists;
    }

    @GetMapping("/articles")
    @Operation(summary = "Articles, the one brought in last first; with q, the one that fits best")
    ListResponse<ArticleSummary> findAll(
            @ParameterObject @Valid ArticleFilter filter,
            @Paged(
                            sortable = {
                                "id",
                                "headline=headlineStart?",
                                "publishedOn=publication.publishedOn?",
                                "ingestedAt",
                                Paged.RELEVANCE
                            },
                            by = "-id")
                    Pageable page) {
        return ListResponse.of(filter.find(search).page(lists, page).map(ArticleSummary::of));
    }

    @GetMapping("/persons/{id}/articles")
    @Operation(summary = "The articles that name a person")
    ListResponse<ArticleSummary> findByPerson(
            @PathVariable long id,
            @Paged(
                            sortable = {"id", "publishedOn=publication.publishedOn?"},
                            by = "-id")
                    Pageable page) {
        long person = persons.require(id).getId();
        return answer(
                naming(
                        PersonAppearance.class,
                        appearance -> appearance.get("person").get("canonical"),
                        person),
                page);
    }

    @GetMapping("/organisations/{id}/articles")
    @Operation(summary = "The articles that name an organisation")
    ListResponse<ArticleSummary> findByOrganisation(
            @PathVariable long id,
            @Paged(
                            sortable = {"id", "publishedOn=publication.publishedOn?"},
                            by = "-id")
                    Pageable page) {
        organisations.require(id);
        return answer(naming(OrganisationAppearance.class, appearance -> appearance.get("organisation"), id), page);
    }

    private ListResponse<ArticleSummary> answer(Specification<Article> which, Pageable page) {
        return ListResponse.of(
                lists.page(Listing.of(Article.class, which), page).map(ArticleSummary::of));
    }

    private static <T> Specification<Article> naming(
            Class<T> appearanceType, Function<Root<T>, Path<?>> actor, long id) {
        return (article, query, builder) ->
                new FactsOfArticle(article, query, builder).isAbout(appearanceType, actor, id);
    }
}
