package org.dateline.security;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.dateline.web.RequestBodyReader;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Makes, lists and revokes keys, for whoever holds one of scope admin. */
@RestController
@RequestMapping("/api/keys")
@Tag(name = "keys")
class KeyController {

    private final Keyring keyring;
    private final RequestBodyReader bodies;

    KeyController(Keyring keyring, RequestBodyReader bodies) {
        this.keyring = keyring;
        this.bodies = bodies;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The keys that were made, the oldest first, and whether they are revoked")
    ResponseEntity<KeysResponse> list() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(KeysResponse.of(keyring.list()));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Makes a key and shows it this once")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = KeyRequest.class)))
    @ApiResponse(responseCode = "201", description = "Made; the key is shown this once")
    ResponseEntity<NewKeyResponse> add(HttpServletRequest request) throws IOException {
        NewKeyResponse made = NewKeyResponse.of(keyring.add(bodies.json(request, KeyRequest.class)));
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(made);
    }

    @DeleteMapping("/{name}")
    @Operation(summary = "Revokes the valid key of that name, at once and for good")
    @ApiResponse(responseCode = "204", description = "Revoked")
    ResponseEntity<Void> revoke(@PathVariable String name) {
        keyring.revoke(name);
        return ResponseEntity.noContent().build();
    }
}
