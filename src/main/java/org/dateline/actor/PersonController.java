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

/** Serves persons, across articles and in one. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "persons")
@Transactional(readOnly = true)
class PersonController {

    private final PersonRepository persons;
    private final PersonAppearanceRepository appearances;
    private final ArticleRepository articles;

    PersonController(PersonRepository persons, PersonAppearanceRepository appearances, ArticleRepository articles) {
        this.persons = persons;
        this.appearances = appearances;
        this.articles = articles;
    }

    @GetMapping("/persons")
    @Operation(summary = "The persons of all articles, by name")
    PagedModel<PersonResponse> findAll(
            @ParameterObject PersonFilter filter,
            @Paged(
                            sortable = {"name", "id"},
                            by = "name")
                    Pageable page,
            OffsetUnit unit,
            Explain explain) {
        return new PagedModel<>(described(persons.findAll(filter, page), unit, explain));
    }

    @GetMapping("/persons/{id}")
    @Operation(summary = "One of the persons")
    PersonResponse findOne(@PathVariable long id, OffsetUnit unit, Explain explain) {
        Person person = persons.findById(id).orElseThrow(() -> new NotFoundException("person", id));
        return described(new PageImpl<>(List.of(person)), unit, explain)
                .getContent()
                .get(0);
    }

    @GetMapping("/articles/{id}/persons")
    @Operation(summary = "The persons of an article, in the order it names them")
    PagedModel<PersonInArticleResponse> findByArticle(
            @PathVariable long id,
            @Paged(
                            sortable = {"index=ordinal", "name=person.name"},
                            by = "ordinal")
                    Pageable page,
            OffsetUnit unit,
            Explain explain) {
        articles.require(id);
        return new PagedModel<>(
                appearances.findByArticleId(id, page).map(found -> PersonInArticleResponse.of(found, unit, explain)));
    }

    private Page<PersonResponse> described(Page<Person> page, OffsetUnit unit, Explain explain) {
        List<Long> ids = page.map(Person::getId).getContent();
        Map<Long, List<String>> aliases = Wording.byActor(appearances.findAliases(ids));
        Map<Long, List<String>> roles = Wording.byActor(appearances.findRoles(ids));
        Map<Long, ExplanationResponse> explanations = explain.isWanted() ? explanations(ids, unit) : Map.of();
        return page.map(person -> PersonResponse.of(
                person,
                aliases.getOrDefault(person.getId(), List.of()),
                roles.getOrDefault(person.getId(), List.of()),
                explanations.get(person.getId())));
    }

    private Map<Long, ExplanationResponse> explanations(List<Long> ids, OffsetUnit unit) {
        return appearances.findFirst(ids).stream()
                .collect(Collectors.toMap(
                        found -> found.getPerson().getId(),
                        found -> found.explain(found.getArticle().offsets(unit))
                                .ofArticle(found.getArticle().getId())
                                .response()));
    }
}
