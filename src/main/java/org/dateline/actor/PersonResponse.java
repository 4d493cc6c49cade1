package org.dateline.actor;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.web.ExplanationResponse;
import org.jspecify.annotations.Nullable;

/** A person across all articles, as served. */
@Schema(description = "A person across all articles that give the same full name")
public record PersonResponse(
        Long id,
        String name,
        List<String> aliases,

        @Schema(description = "Every role any article gives the person, as worded")
        List<String> roles,

        @Schema(description = "What the first article that names it was read by")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable ExplanationResponse explanation,

        Map<String, String> links) {

    static PersonResponse of(
            Person person, List<String> aliases, List<String> roles, @Nullable ExplanationResponse explanation) {
        return new PersonResponse(person.getId(), person.getName(), aliases, roles, explanation, links(person.getId()));
    }

    static Map<String, String> links(long id) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", "/api/persons/" + id);
        links.put("quotes", "/api/persons/" + id + "/quotes");
        links.put("articles", "/api/persons/" + id + "/articles");
        return links;
    }
}
