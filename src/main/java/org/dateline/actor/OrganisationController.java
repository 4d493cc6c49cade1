package org.dateline.actor;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.article.ArticleRepository;
import org.dateline.text.OffsetUnit;
import org.dateline.web.Explain;
import org.dateline.web.ExplanationResponse;
import org.dateline.web.NotFoundException;
import org.dateline.web.Paged;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PagedModel;
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
    private final OrganisationAppearanceRepository appearances;
    private final PersonAppearanceRepository persons;
    private final ArticleRepository articles;

    OrganisationController(
            OrganisationRepository organisations,
            OrganisationAppearanceRepository appearances,
            PersonAppearanceRepository persons,
            ArticleRepository articles) {
        this.organisations = organisations;
        this.appearances = appearances;
        this.persons = persons;
        this.articles = articles;
    }

    @GetMapping("/organisations")
    @Operation(summary = "The organisations of all articles, by name")
    PagedModel<OrganisationResponse> findAll(
            @ParameterObject OrganisationFilter filter,
            @Paged(
                            sortable = {"name", "id"},
                            by = "name")
                    Pageable page,
            OffsetUnit unit,
            Explain explain) {
        return new PagedModel<>(described(organisations.findAll(filter, page), unit, explain));
    }

    @GetMapping("/organisations/{id}")
    @Operation(summary = "One of the organisations")
    OrganisationResponse findOne(@PathVariable long id, OffsetUnit unit, Explain explain) {
        Organisation organisation =
                organisations.findById(id).orElseThrow(() -> new NotFoundException("organisation", id));
        return described(new PageImpl<>(List.of(organisation)), unit, explain)
                .getContent()
                .get(0);
    }

    @GetMapping("/articles/{id}/organisations")
    @Operation(summary = "The organisations of an article, in the order it names them")
    PagedModel<OrganisationInArticleResponse> findByArticle(
            @PathVariable long id,
            @Paged(
                            sortable = {"index=ordinal", "name=organisation.name"},
                            by = "ordinal")
                    Pageable page,
            OffsetUnit unit,
            Explain explain) {
        articles.require(id);
        return new PagedModel<>(appearances
                .findByArticleId(id, page)
                .map(found -> OrganisationInArticleResponse.of(found, unit, explain)));
    }

    @GetMapping("/organisations/{id}/roles")
    @Operation(summary = "Who had which role at an organisation over time, those of undated articles last")
    PagedModel<RoleOverTimeResponse> findRoles(
            @PathVariable long id,
            @Paged(
                            sortable = {"publishedOn=article.publication.publishedOn", "article=article.id"},
                            by = {"article.publication.publishedOn", "article.id", "r.spanBegin"})
                    Pageable page,
            OffsetUnit unit,
            Explain explain) {
        organisations.require(id);
        return new PagedModel<>(
                persons.findRolesAtOrganisation(id, page).map(found -> RoleOverTimeResponse.of(found, unit, explain)));
    }

    private Page<OrganisationResponse> described(Page<Organisation> page, OffsetUnit unit, Explain explain) {
        List<Long> ids = page.map(Organisation::getId).getContent();
        Map<Long, List<String>> aliases = Wording.byActor(appearances.findAliases(ids));
        Map<Long, List<String>> abbreviations = Wording.byActor(appearances.findAbbreviations(ids));
        Map<Long, ExplanationResponse> explanations = explain.isWanted() ? explanations(ids, unit) : Map.of();
        return page.map(organisation -> OrganisationResponse.of(
                organisation,
                abbreviations.getOrDefault(organisation.getId(), List.of()),
                aliases.getOrDefault(organisation.getId(), List.of()),
                explanations.get(organisation.getId())));
    }

    private Map<Long, ExplanationResponse> explanations(List<Long> ids, OffsetUnit unit) {
        return appearances.findFirst(ids).stream()
                .collect(Collectors.toMap(
                        found -> found.getOrganisation().getId(),
                        found -> found.explain(found.getArticle().offsets(unit))
                                .ofArticle(found.getArticle().getId())
                                .response()));
    }
}
