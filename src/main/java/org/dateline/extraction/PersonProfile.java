package org.dateline.extraction;

import java.util.List;
import org.dateline.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A person of the article under the fullest name the text gives.
 *
 * @param mentions every place the person is named, in order
 */
public record PersonProfile(
        String name,
        @Nullable String honorific,
        List<String> aliases,
        List<Passage> mentions,
        List<RoleMention> roles) {

    public PersonProfile {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
        roles = List.copyOf(roles);
    }
}
