package org.dateline.security;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.http.server.PathContainer;

/** Describes which operations want a key, and how it is sent. */
final class SecurityDescription implements GlobalOpenApiCustomizer {

    private static final String SCHEME = "key";

    private final Rights rights;
    private final boolean readingOpen;

    SecurityDescription(Rights rights, boolean readingOpen) {
        this.rights = rights;
        this.readingOpen = readingOpen;
    }

    @Override
    public void customise(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(new Components());
        }
        api.getComponents()
                .addSecuritySchemes(
                        SCHEME,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description(
                                        "A key made with 'dateline keys add NAME'. Until the first is made, programs"
                                                + " on the server's own machine need none."));
        api.getPaths().forEach(this::describe);
    }

    private void describe(String path, PathItem item) {
        item.readOperationsMap()
                .forEach((method, operation) ->
                        describe(operation, rights.of(method.name(), PathContainer.parsePath(path))));
    }

    private void describe(Operation operation, Right right) {
        if (right == Right.NONE || right == Right.READ && readingOpen) {
            return;
        }
        operation.addSecurityItem(new SecurityRequirement().addList(SCHEME));
        add(operation, "401", "No key, or a wrong one");
        if (right == Right.ADMIN) {
            add(operation, "403", "The key is not of scope admin");
        }
    }

    /** They look like every other problem. */
    private static void add(Operation operation, String status, String description) {
        ApiResponse any = operation.getResponses().getDefault();
        ApiResponse response = new ApiResponse().description(description);
        operation.getResponses().addApiResponse(status, any == null ? response : response.content(any.getContent()));
    }
}
