package org.dateline.reading;

import java.util.List;
import org.dateline.extraction.OrganisationProfile;
import org.dateline.text.OffsetMap;
import org.dateline.web.PassageResponse;
import org.jspecify.annotations.Nullable;

/** An organisation as read. */
public record OrganisationFact(
        String name,
        @Nullable String abbreviation,
        List<String> aliases,
        @Nullable String country,
        List<PassageResponse> mentions) {

    public static OrganisationFact of(OrganisationProfile found, OffsetMap offsets) {
        return new OrganisationFact(
                found.name(),
                found.abbreviation(),
                found.aliases(),
                found.country(),
                found.mentions().stream()
                        .map(mention -> PassageResponse.of(mention, offsets))
                        .toList());
    }
}
