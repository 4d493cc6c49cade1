package org.dateline.actor;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.dateline.article.ArticleRepository;
import org.dateline.paging.Lists;
import org.dateline.text.OffsetUnit;
import org.dateline.web.Explain;
import org.dateline.web.ListResponse;
import org.dateline.web.Paged;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.http.MediaType;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves persons, across articles and in one. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "persons")
@Transactional(readOnly = true)
class PersonController {

    private final PersonRepository persons;
    private final PersonAppearanceRepository appearances;
    private final ArticleRepository articles;
    private final PersonDirectory directory;
    private final Lists lists;

    PersonController(
            PersonRepository persons,
            PersonAppearanceRepository appearances,
            ArticleRepository articles,
            PersonDirectory directory,
            Lists lists) {
        this.persons = persons;
        this.appearances = appearances;
        this.articles = articles;
        this.directory = directory;
        this.lists = lists;
    }

    @GetMapping("/persons")
    @Operation(summary = "The persons of all articles, by name")
    ListResponse<PersonResponse> findAll(
            @ParameterObject PersonFilter filter,
            @Paged(
                            sortable = {"name=nameStart", "id"},
                            by = "nameStart")
                    Pageable page,
            OffsetUnit unit,
            Explain explain) {
        return ListResponse.of(directory.describe(lists.page(filter.listing(), page), unit, explain));
    }

    @GetMapping("/persons/{id}")
    @Operation(summary = "One of the persons, by its own id or by that of one who was merged into it")
    PersonResponse findOne(@PathVariable long id, OffsetUnit unit, Explain explain) {
        return directory.describe(persons.require(id), unit, explain);
    }

    @GetMapping("/articles/{id}/persons")
    @Operation(summary = "The persons of an article, in the order it names them")
    ListResponse<PersonInArticleResponse> findByArticle(
            @PathVariable long id,
            @Paged(
                            sortable = {"index=ordinal", "name=person.canonical.name"},
                            by = "ordinal")
                    Pageable page,
            OffsetUnit unit,
            Explain explain) {
        articles.require(id);
        return ListResponse.of(directory.inArticle(id, page, unit, explain));
    }

    @GetMapping("/persons/{id}/roles")
    @Operation(summary = "The roles of a person over time, those of undated articles last")
    ListResponse<RoleOverTimeResponse> findRoles(
            @PathVariable long id,
            @Paged(
                            sortable = {"publishedOn=article.publication.publishedOn?", "article=article.id"},
                            by = {"article.publication.publishedOn?", "article.id", "r.spanBegin"},
                            byId = false)
                    Pageable page,
            OffsetUnit unit,
            Explain explain) {
        long person = persons.require(id).getId();
        return ListResponse.of(appearances
                .findRolesOfPerson(person, page)
                .map(found -> RoleOverTimeResponse.of(found, unit, explain)));
    }
}
