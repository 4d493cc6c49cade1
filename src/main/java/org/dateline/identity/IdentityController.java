package org.dateline.identity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import org.dateline.actor.PersonResponse;
import org.dateline.idempotency.Idempotent;
import org.dateline.idempotency.IdempotentAnswers;
import org.dateline.web.RequestBodyReader;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Merges persons whom articles name differently, and splits persons whom they name alike. */
@RestController
@RequestMapping(
        path = "/api/persons/{id}",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "persons")
class IdentityController {

    private final Identities identities;
    private final RequestBodyReader bodies;
    private final IdempotentAnswers answers;

    IdentityController(Identities identities, RequestBodyReader bodies, IdempotentAnswers answers) {
        this.identities = identities;
        this.bodies = bodies;
        this.answers = answers;
    }

    @PostMapping("/merge")
    @Operation(
            summary = "Takes another person for this one",
            description = "From then on both are served as one, also in articles to come; a split undoes it")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = MergeRequest.class)))
    @Idempotent
    @ApiResponse(
            responseCode = "200",
            description = "The person, with all that the other said and did",
            content = @Content(schema = @Schema(implementation = PersonResponse.class)))
    ResponseEntity<?> merge(@PathVariable long id, HttpServletRequest request) throws IOException {
        MergeRequest asked = bodies.json(request, MergeRequest.class);
        long other = Objects.requireNonNull(asked.person());
        return answers.answer(request, asked, () -> ResponseEntity.ok(identities.merge(id, other)));
    }

    @PostMapping("/split")
    @Operation(
            summary = "Takes a person out of this one",
            description = "Either one who was merged into it, or the one whom some articles mean; a merge undoes it")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = SplitRequest.class)))
    @Idempotent
    @ApiResponse(
            responseCode = "200",
            description = "The person who was merged and is served apart again",
            content = @Content(schema = @Schema(implementation = PersonResponse.class)))
    @ApiResponse(
            responseCode = "201",
            description = "The new person, whom those articles mean",
            content = @Content(schema = @Schema(implementation = PersonResponse.class)))
    ResponseEntity<?> split(@PathVariable long id, HttpServletRequest request) throws IOException {
        SplitRequest asked = bodies.json(request, SplitRequest.class);
        return answers.answer(request, asked, () -> split(id, asked));
    }

    private ResponseEntity<PersonResponse> split(long id, SplitRequest asked) {
        if (asked.person() != null) {
            return ResponseEntity.ok(identities.split(id, asked.person()));
        }
        PersonResponse person = identities.split(id, asked.ids());
        return ResponseEntity.created(URI.create("/api/persons/" + person.id())).body(person);
    }
}
