package org.dateline.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.extraction.OrganisationProfile;
import org.dateline.revision.Matching.Key;

/** Compares organisations: the same name and country, the same name, or the same abbreviation. */
final class OrganisationChanges extends FactComparer<OrganisationProfile> {

    OrganisationChanges() {
        super(List.of(
                Key.sure(found -> List.of(found.name(), String.valueOf(found.country()))),
                Key.likely(OrganisationProfile::name),
                Key.likely(OrganisationProfile::abbreviation)));
    }

    @Override
    List<String> changes(OrganisationProfile before, OrganisationProfile after) {
        List<String> changes = new ArrayList<>();
        if (!before.name().equals(after.name())) {
            changes.add("name");
        }
        if (!Objects.equals(before.country(), after.country())) {
            changes.add("country");
        }
        if (!Objects.equals(before.abbreviation(), after.abbreviation())) {
            changes.add("abbreviation");
        }
        return changes;
    }

    @Override
    String words(OrganisationProfile organisation) {
        return organisation.name();
    }

    @Override
    String sentence(OrganisationProfile before, OrganisationProfile after, List<String> changes) {
        return changes.contains("name")
                ? after.name() + " was named " + before.name()
                : after.name() + " changed its " + String.join(" and ", changes);
    }
}
