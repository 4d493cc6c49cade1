package org.dateline.extraction;

import java.util.List;
import org.dateline.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * An organisation of the article under the fullest name the text gives.
 *
 * @param country where the text says it: "Russia" of "Russia's Defence Ministry"
 * @param rule what decided that the name is an organisation's
 */
public record OrganisationProfile(
        String name,
        @Nullable String abbreviation,
        List<String> aliases,
        @Nullable String country,
        List<Passage> mentions,
        String rule) {

    public OrganisationProfile {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }

    /** Whether the text names it so somewhere. */
    boolean isNamed(String words) {
        return name.equals(words)
                || words.equals(abbreviation)
                || aliases.contains(words)
                || mentions.stream().anyMatch(mention -> mention.words().equals(words));
    }
}
