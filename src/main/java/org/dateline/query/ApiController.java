package org.dateline.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The way into the API. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "api")
class ApiController {

    @GetMapping
    @Operation(summary = "Links to everything there is")
    Map<String, Map<String, String>> links() {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", "/api");
        links.put("articles", "/api/articles");
        links.put("quotes", "/api/quotes");
        links.put("persons", "/api/persons");
        links.put("organisations", "/api/organisations");
        links.put("casualtyEstimates", "/api/casualty-estimates");
        links.put("casualtyComparison", "/api/casualty-comparison");
        links.put("extractions", "/api/extractions");
        links.put("rules", "/api/rules");
        links.put("description", "/v3/api-docs");
        links.put("tryIt", "/swagger-ui.html");
        links.put("page", "/");
        links.put("health", "/actuator/health");
        return Map.of("links", links);
    }
}
