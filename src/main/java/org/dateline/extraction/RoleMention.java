package org.dateline.extraction;

import java.util.List;
import org.dateline.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * What a person is, as the article words it.
 *
 * @param organisation name of the organisation the role is at, where the text names one
 * @param rule the rule that read it
 */
public record RoleMention(Passage passage, @Nullable String organisation, String rule) {

    /** The same role, its organisation under the name that its profile has. */
    RoleMention at(List<OrganisationProfile> organisations) {
        for (OrganisationProfile profile : organisations) {
            if (organisation != null && profile.isNamed(organisation)) {
                return new RoleMention(passage, profile.name(), rule);
            }
        }
        return this;
    }
}
