package org.dateline.actor;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
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

    static PersonInArticleResponse of(PersonAppearance appearance, OffsetUnit unit, Explain explain) {
        OffsetMap offsets = appearance.getArticle().offsets(unit);
        Person person = appearance.getPerson();
        return new PersonInArticleResponse(
                person.getId(),
                appearance.getArticle().getId(),
                person.getName(),
                appearance.getHonorific(),
                appearance.getAliases(),
                appearance.getMentions().stream()
                        .map(mention -> PassageResponse.of(mention.passage(), offsets))
                        .toList(),
                appearance.getRoles().stream()
                        .map(role -> RoleResponse.of(role, offsets, explain))
                        .toList(),
                appearance.getRule(),
                explain.isWanted() ? appearance.explain(offsets).response() : null,
                PersonResponse.links(person.getId()));
    }
}
