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

/** An organisation in one article, as served. */
@Schema(description = "An organisation as one article names it; 'id' is the organisation's")
public record OrganisationInArticleResponse(
        Long id,
        Long articleId,
        String name,
        @Nullable String abbreviation,
        List<String> aliases,
        @Nullable String country,
        List<PassageResponse> mentions,

        @Schema(description = "What decided on the name; GET /api/rules lists the rules") @Nullable String rule,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ExplanationResponse explanation,

        Map<String, String> links) {

    static OrganisationInArticleResponse of(OrganisationAppearance appearance, OffsetUnit unit, Explain explain) {
        OffsetMap offsets = appearance.getArticle().offsets(unit);
        Organisation organisation = appearance.getOrganisation();
        return new OrganisationInArticleResponse(
                organisation.getId(),
                appearance.getArticle().getId(),
                organisation.getName(),
                appearance.getAbbreviation(),
                appearance.getAliases(),
                organisation.getCountry(),
                appearance.getMentions().stream()
                        .map(mention -> PassageResponse.of(mention.passage(), offsets))
                        .toList(),
                appearance.getRule(),
                explain.isWanted() ? appearance.explain(offsets).response() : null,
                OrganisationResponse.links(organisation.getId()));
    }
}
