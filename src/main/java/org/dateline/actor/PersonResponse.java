package org.dateline.actor;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dateline.web.ExplanationResponse;
import org.jspecify.annotations.Nullable;

/** A person across all articles, as served. */
@Schema(description = "A person across all articles that give the same full name, and those merged into them")
public record PersonResponse(
        Long id,
        String name,

        @Schema(description = "Other names of the person: as articles word them, and of those merged into them")
        List<String> aliases,

        @Schema(description = "Every role any article gives the person, as worded")
        List<String> roles,

        @Schema(description = "Persons whom a user merged into this one; a split takes each out again")
        List<MergedPerson> mergedFrom,

        @Schema(description = "What the first article that names the person was read by")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable ExplanationResponse explanation,

        Map<String, String> links) {

    static PersonResponse of(
            Person person,
            List<Person> rows,
            List<String> aliases,
            List<String> roles,
            @Nullable ExplanationResponse explanation) {
        TreeSet<String> names = new TreeSet<>(aliases);
        rows.forEach(row -> names.add(row.getName()));
        names.remove(person.getName());
        return new PersonResponse(
                person.getId(),
                person.getName(),
                List.copyOf(names),
                roles,
                rows.stream()
                        .filter(row -> !row.isCanonical())
                        .map(MergedPerson::of)
                        .toList(),
                explanation,
                links(person.getId()));
    }

    static Map<String, String> links(long id) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", "/api/persons/" + id);
        links.put("quotes", "/api/persons/" + id + "/quotes");
        links.put("articles", "/api/persons/" + id + "/articles");
        links.put("roles", "/api/persons/" + id + "/roles");
        return links;
    }

    /** Somebody who was merged into a person, by the id and name they had. */
    public record MergedPerson(Long id, String name) {

        static MergedPerson of(Person person) {
            return new MergedPerson(person.getId(), person.getName());
        }
    }
}
