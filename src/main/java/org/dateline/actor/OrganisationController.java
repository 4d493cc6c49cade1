package org.dateline.actor;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.dateline.article.ArticleRepository;
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

/** Serves organisations, across articles and in one. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "organisations")
@Transactional(readOnly = true)
class OrganisationController {

    private final OrganisationRepository organisations;
    private final OrganisationDirectory directory;
    private final PersonAppearanceRepository persons;
    private final ArticleRepository articles;
    private final Lists lists;

    OrganisationController(
            OrganisationRepository organisations,
            OrganisationDirectory directory,
            PersonAppearanceRepository persons,
            ArticleRepository articles,
            Lists lists) {
        this.organisations = organisations;
        this.directory = directory;
        this.persons = persons;
        this.articles = articles;
        this.lists = lists;
    }

    @GetMapping("/organisations")
    @Operation(summary = "The organisations of all articles, by name")
    ListResponse<OrganisationResponse> findAll(
            @ParameterObject OrganisationFilter filter,
            @Paged(
                            sortable = {"name=nameStart", "id"},
                            by = "nameStart")
                    Pageable page,
            OffsetUnit unit,
            Explain explain) {
        return ListResponse.of(directory.describe(lists.page(filter.listing(), page), unit, explain));
    }

    @GetMapping("/organisations/{id}")
    @Operation(summary = "One of the organisations")
    OrganisationResponse findOne(@PathVariable long id, OffsetUnit unit, Explain explain) {
        return organisations
                .findById(id)
                .map(organisation -> directory.describe(organisation, unit, explain))
                .orElseThrow(() -> new NotFoundException("organisation", id));
    }

    @GetMapping("/articles/{id}/organisations")
    @Operation(summary = "The organisations of an article, in the order it names them")
    ListResponse<OrganisationInArticleResponse> findByArticle(
            @PathVariable long id,
            @Paged(
                            sortable = {"index=ordinal", "name=organisation.name"},
                            by = "ordinal")
                    Pageable page,
            OffsetUnit unit,
            Explain explain) {
        articles.require(id);
        return ListResponse.of(directory.inArticle(id, page, unit, explain));
    }

    @GetMapping("/organisations/{id}/roles")
    @Operation(summary = "Who had which role at an organisation over time, those of undated articles last")
    ListResponse<RoleOverTimeResponse> findRoles(
            @PathVariable long id,
            @Paged(
                            sortable = {"publishedOn=article.publication.publishedOn?", "article=article.id"},
                            by = {"article.publication.publishedOn?", "article.id", "r.spanBegin"},
                            byId = false)
                    Pageable page,
            OffsetUnit unit,
            Explain explain) {
        organisations.require(id);
        return ListResponse.of(
                persons.findRolesAtOrganisation(id, page).map(found -> RoleOverTimeResponse.of(found, unit, explain)));
    }
}
