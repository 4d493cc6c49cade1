package org.dateline.extraction;

import java.util.List;

/**
 * Who acts in an article.
 *
 * @param mentions of persons and organisations, in order and apart from each other
 */
record Actors(List<PersonProfile> persons, List<OrganisationProfile> organisations, List<NamedMention> mentions) {

    Actors {
        persons = List.copyOf(persons);
        organisations = List.copyOf(organisations);
        mentions = List.copyOf(mentions);
    }
}
