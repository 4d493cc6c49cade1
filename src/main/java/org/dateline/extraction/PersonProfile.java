package org.dateline.extraction;

import java.util.List;
import org.dateline.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A person of the article under the fullest name the text gives.
 *
 * @param mentions every place the person is named, in order
 * @param rule what decided that the name is a person's
 */
public record PersonProfile(
        String name,
        @Nullable String honorific,
        List<String> aliases,
        List<Passage> mentions,
        List<RoleMention> roles,
        String rule) {

    public PersonProfile {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
        roles = List.copyOf(roles);
    }

    /** The same person, with the organisations of the roles under the names that these profiles have. */
    PersonProfile at(List<OrganisationProfile> organisations) {
        return new PersonProfile(
                name,
                honorific,
                aliases,
                mentions,
                roles.stream().map(role -> role.at(organisations)).toList(),
                rule);
    }
}
