package org.dateline.actor;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.web.ExplanationResponse;
import org.jspecify.annotations.Nullable;

/** An organisation across all articles, as served. */
@Schema(description = "An organisation across all articles that give the same name and country")
public record OrganisationResponse(
        Long id,
        String name,
        @Nullable String abbreviation,
        List<String> aliases,

        @Schema(description = "Where an article says it") @Nullable String country,

        @Schema(description = "What the first article that names it was read by")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable ExplanationResponse explanation,

        Map<String, String> links) {

    static OrganisationResponse of(
            Organisation organisation,
            List<String> abbreviations,
            List<String> aliases,
            @Nullable ExplanationResponse explanation) {
        return new OrganisationResponse(
                organisation.getId(),
                organisation.getName(),
                abbreviations.stream().findFirst().orElse(null),
                aliases,
                organisation.getCountry(),
                explanation,
                links(organisation.getId()));
    }

    static Map<String, String> links(long id) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", "/api/organisations/" + id);
        links.put("quotes", "/api/organisations/" + id + "/quotes");
        links.put("articles", "/api/organisations/" + id + "/articles");
        links.put("roles", "/api/organisations/" + id + "/roles");
        return links;
    }
}
