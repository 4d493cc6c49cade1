package org.dateline.actor;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.dateline.text.OffsetMap;
import org.dateline.text.OffsetUnit;
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
        Map<String, String> links) {

    static OrganisationInArticleResponse of(OrganisationAppearance appearance, OffsetUnit unit) {
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
                OrganisationResponse.links(organisation.getId()));
    }
}
