package org.dateline.export;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import org.dateline.actor.Organisation;
import org.dateline.actor.OrganisationDirectory;
import org.dateline.actor.OrganisationFilter;
import org.dateline.actor.OrganisationRepository;
import org.dateline.actor.Person;
import org.dateline.actor.PersonDirectory;
import org.dateline.actor.PersonFilter;
import org.dateline.actor.PersonRepository;
import org.dateline.text.OffsetUnit;
import org.dateline.web.Explain;
import org.dateline.web.MediaTypes;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.PageImpl;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sends the persons and organisations of all articles as CSV and NDJSON. */
@RestController
@RequestMapping(
        path = "/api",
        produces = {MediaTypes.CSV, MediaTypes.NDJSON})
class ActorDownloadController {

    private final Batches batches;
    private final PersonRepository persons;
    private final PersonDirectory personDirectory;
    private final OrganisationRepository organisations;
    private final OrganisationDirectory organisationDirectory;

    ActorDownloadController(
            Batches batches,
            PersonRepository persons,
            PersonDirectory personDirectory,
            OrganisationRepository organisations,
            OrganisationDirectory organisationDirectory) {
        this.batches = batches;
        this.persons = persons;
        this.personDirectory = personDirectory;
        this.organisations = organisations;
        this.organisationDirectory = organisationDirectory;
    }

    @GetMapping("/persons")
    @Operation(summary = "The persons of all articles")
    @Tag(name = "persons")
    @Snapshot
    void findPersons(@ParameterObject PersonFilter filter, Download download) throws IOException {
        download.send(
                "persons",
                ActorTables.PERSONS,
                rows -> batches.each(
                        persons,
                        filter,
                        Person::getId,
                        batch -> personDirectory
                                .describe(new PageImpl<>(batch), OffsetUnit.UTF16, Explain.NO)
                                .forEach(rows)));
    }

    @GetMapping("/organisations")
    @Operation(summary = "The organisations of all articles")
    @Tag(name = "organisations")
    @Snapshot
    void findOrganisations(@ParameterObject OrganisationFilter filter, Download download) throws IOException {
        download.send(
                "organisations",
                ActorTables.ORGANISATIONS,
                rows -> batches.each(
                        organisations,
                        filter,
                        Organisation::getId,
                        batch -> organisationDirectory
                                .describe(new PageImpl<>(batch), OffsetUnit.UTF16, Explain.NO)
                                .forEach(rows)));
    }
}
