package org.dateline.actor;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.text.OffsetMap;
import org.dateline.text.OffsetUnit;
import org.dateline.web.Explain;
import org.dateline.web.ExplanationResponse;
import org.dateline.web.PassageResponse;
import org.jspecify.annotations.Nullable;

/** A person in one article, as served. */
@Schema(description = "A person as one article names and describes them; 'id' is the person's")
public record PersonInArticleResponse(
        Long id,
        Long articleId,
        String name,
        @Nullable String honorific,
        List<String> aliases,
        List<PassageResponse> mentions,
        List<RoleResponse> roles,

        @Schema(description = "What decided on the name; GET /api/rules lists the rules") @Nullable String rule,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ExplanationResponse explanation,

        Map<String, String> links) {

    /** @param appearances of one person in one article: several where persons were merged */
    static PersonInArticleResponse of(List<PersonAppearance> appearances, OffsetUnit unit, Explain explain) {
        PersonAppearance first = appearances.get(0);
        Person person = first.getPerson().getCanonical();
        OffsetMap offsets = first.getArticle().offsets(unit);
        return new PersonInArticleResponse(
                person.getId(),
                first.getArticle().getId(),
                person.getName(),
                appearances.stream()
                        .map(PersonAppearance::getHonorific)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                aliases(person, appearances),
                all(appearances, PersonAppearance::getMentions)
                        .sorted(Comparator.comparingInt(Mention::spanBegin))
                        .map(mention -> PassageResponse.of(mention.passage(), offsets))
                        .toList(),
                all(appearances, PersonAppearance::getRoles)
                        .sorted(Comparator.comparingInt(Role::spanBegin))
                        .map(role -> RoleResponse.of(role, offsets, explain))
                        .toList(),
                first.getRule(),
                explain.isWanted() ? first.explain(offsets).response() : null,
                PersonResponse.links(person.getId()));
    }

    private static List<String> aliases(Person person, List<PersonAppearance> appearances) {
        TreeSet<String> names = new TreeSet<>();
        appearances.forEach(appearance -> {
            names.addAll(appearance.getAliases());
            names.add(appearance.getPerson().getName());
        });
        names.remove(person.getName());
        return List.copyOf(names);
    }

    private static <T> Stream<T> all(List<PersonAppearance> appearances, Function<PersonAppearance, List<T>> part) {
        return appearances.stream().map(part).flatMap(Collection::stream);
    }
}
