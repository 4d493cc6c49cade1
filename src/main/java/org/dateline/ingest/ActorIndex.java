package org.dateline.ingest;

import java.util.List;
import java.util.Map;
import org.dateline.actor.Organisation;
import org.dateline.actor.Person;
import org.dateline.extraction.OrganisationProfile;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** The stored persons and organisations of one article, by the names its facts use. */
record ActorIndex(Map<String, Person> persons, List<StoredOrganisation> organisations) {

    ActorIndex {
        persons = Map.copyOf(persons);
        organisations = List.copyOf(organisations);
    }

    @Nullable Person person(String name) {
        return persons.get(name);
    }

    /** Of two with one name (the Defence Ministry of each side), the one that is named there. */
    @Nullable Organisation organisation(String name, Span there) {
        return organisations.stream()
                .filter(stored -> stored.profile().name().equals(name) && stored.isNamedAt(there))
                .findFirst()
                .map(StoredOrganisation::organisation)
                .orElseGet(() -> organisation(name));
    }

    @Nullable Organisation organisation(String name) {
        return organisations.stream()
                .filter(stored -> stored.isCalled(name))
                .findFirst()
                .map(StoredOrganisation::organisation)
                .orElse(null);
    }

    /** An organisation as read and as stored. */
    record StoredOrganisation(OrganisationProfile profile, Organisation organisation) {

        boolean isCalled(String name) {
            return profile.name().equals(name)
                    || name.equals(profile.abbreviation())
                    || profile.aliases().contains(name);
        }

        boolean isNamedAt(Span span) {
            return profile.mentions().stream()
                    .anyMatch(mention -> mention.span().overlaps(span));
        }
    }
}
