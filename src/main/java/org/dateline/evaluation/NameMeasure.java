package org.dateline.evaluation;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.extraction.Extraction;
import org.dateline.extraction.OrganisationProfile;
import org.dateline.extraction.PersonProfile;
import tools.jackson.databind.JsonNode;

/** The distinct persons and organisations of a text. */
final class NameMeasure implements Measure {

    private final NameTally persons = new NameTally("person", Names::samePerson);
    private final NameTally organisations = new NameTally("organisation", Names::sameOrganisation);
    private final EntryTally entries = new EntryTally();

    @Override
    public void add(GoldText text, Extraction read) {
        List<String> goldPersons = names(text, "persons");
        List<String> goldOrganisations = names(text, "organisations");
        persons.add(
                text,
                goldPersons,
                read.persons().stream().map(PersonProfile::name).toList());
        organisations.add(
                text,
                goldOrganisations,
                read.organisations().stream().map(OrganisationProfile::name).toList());
        entries.add(goldOrganisations, read.organisations());
    }

    private static List<String> names(GoldText text, String field) {
        return Names.longestForms(GoldText.list(text.facts(), field, "names").stream()
                .map(NameMeasure::name)
                .filter(name -> name.codePointCount(0, name.length()) > 1)
                .toList());
    }

    private static String name(JsonNode name) {
        if (!name.isString()) {
            throw new GoldException("a name must be a string, not " + GoldText.shortened(name));
        }
        return name.stringValue();
    }

    @Override
    public List<String> figures() {
        return List.of(persons.figures("persons"), organisations.figures("organisations"), entries.figures());
    }

    @Override
    public List<Fault> faults() {
        return Stream.concat(persons.faults().stream(), organisations.faults().stream())
                .toList();
    }
}
