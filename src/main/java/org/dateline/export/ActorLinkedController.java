package org.dateline.export;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.dateline.actor.OrganisationDirectory;
import org.dateline.actor.OrganisationFilter;
import org.dateline.actor.OrganisationRepository;
import org.dateline.actor.PersonDirectory;
import org.dateline.actor.PersonFilter;
import org.dateline.actor.PersonRepository;
import org.dateline.paging.Lists;
import org.dateline.text.OffsetUnit;
import org.dateline.web.Explain;
import org.dateline.web.MediaTypes;
import org.dateline.web.NotFoundException;
import org.dateline.web.Paged;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves persons and organisations of all articles as those of schema.org; they have no one place to annotate. */
@RestController
@RequestMapping(path = "/api", produces = MediaTypes.JSON_LD)
@Transactional(readOnly = true)
class ActorLinkedController {

    private final PersonRepository persons;
    private final PersonDirectory personDirectory;
    private final OrganisationRepository organisations;
    private final OrganisationDirectory organisationDirectory;
    private final Lists lists;

    ActorLinkedController(
            PersonRepository persons,
            PersonDirectory personDirectory,
            OrganisationRepository organisations,
            OrganisationDirectory organisationDirectory,
            Lists lists) {
        this.persons = persons;
        this.personDirectory = personDirectory;
        this.organisations = organisations;
        this.organisationDirectory = organisationDirectory;
        this.lists = lists;
    }

    @GetMapping("/persons")
    @Operation(summary = "The persons of all articles, by name")
    @Tag(name = "persons")
    ResponseEntity<Node> findPersons(
            @ParameterObject PersonFilter filter,
            @Paged(
                            sortable = {"name=nameStart", "id"},
                            by = "nameStart")
                    Pageable page,
            Linked linked) {
        return linked.page(
                personDirectory.describe(lists.page(filter.listing(), page), OffsetUnit.UTF16, Explain.NO),
                new SchemaOrgActors(linked.base())::person);
    }

    @GetMapping("/persons/{id}")
    @Operation(summary = "One of the persons, by its own id or by that of one who was merged into it")
    @Tag(name = "persons")
    ResponseEntity<Node> findPerson(@PathVariable long id, Linked linked) {
        return linked.answer(new SchemaOrgActors(linked.base()).person(personDirectory.describe(persons.require(id))));
    }

    @GetMapping("/organisations")
    @Operation(summary = "The organisations of all articles, by name")
    @Tag(name = "organisations")
    ResponseEntity<Node> findOrganisations(
            @ParameterObject OrganisationFilter filter,
            @Paged(
                            sortable = {"name=nameStart", "id"},
                            by = "nameStart")
                    Pageable page,
            Linked linked) {
        return linked.page(
                organisationDirectory.describe(lists.page(filter.listing(), page), OffsetUnit.UTF16, Explain.NO),
                new SchemaOrgActors(linked.base())::organisation);
    }

    @GetMapping("/organisations/{id}")
    @Operation(summary = "One of the organisations")
    @Tag(name = "organisations")
    ResponseEntity<Node> findOrganisation(@PathVariable long id, Linked linked) {
        return organisations
                .findById(id)
                .map(found -> organisationDirectory.describe(found, OffsetUnit.UTF16, Explain.NO))
                .map(new SchemaOrgActors(linked.base())::organisation)
                .map(linked::answer)
                .orElseThrow(() -> new NotFoundException("organisation", id));
    }
}
