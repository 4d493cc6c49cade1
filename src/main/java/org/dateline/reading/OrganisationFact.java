package org.dateline.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.dateline.extraction.OrganisationProfile;
import org.dateline.text.Mentions;
import org.dateline.text.OffsetMap;
import org.dateline.web.Explain;
import org.dateline.web.Explanation;
import org.dateline.web.ExplanationResponse;
import org.dateline.web.PassageResponse;
import org.jspecify.annotations.Nullable;

/** An organisation as read. */
public record OrganisationFact(
        String name,
        @Nullable String abbreviation,
        List<String> aliases,
        @Nullable String country,
        List<PassageResponse> mentions,
        String rule,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ExplanationResponse explanation) {

    public static OrganisationFact of(OrganisationProfile found, OffsetMap offsets, Explain explain) {
        return new OrganisationFact(
                found.name(),
                found.abbreviation(),
                found.aliases(),
                found.country(),
                found.mentions().stream()
                        .map(mention -> PassageResponse.of(mention, offsets))
                        .toList(),
                found.rule(),
                explain.isWanted() ? explanation(found, offsets) : null);
    }

    private static ExplanationResponse explanation(OrganisationProfile found, OffsetMap offsets) {
        return new Explanation(offsets)
                .rule("organisation", found.rule())
                .matched("name", Mentions.naming(found.mentions(), found.name()))
                .response();
    }
}
