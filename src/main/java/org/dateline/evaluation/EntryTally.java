package org.dateline.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.dateline.extraction.OrganisationProfile;

/**
 * Counts organisations where each stands for its full name, its abbreviation and its aliases: the gold may list one
 * organisation under two names, Dateline never does. A name of the gold that any of them covers is found, an
 * organisation none of whose names is in the gold is one false.
 */
final class EntryTally {

    private int gold;
    private int found;
    private int entries;
    private int right;

    void add(List<String> known, List<OrganisationProfile> read) {
        List<List<String>> names = read.stream().map(EntryTally::names).toList();
        gold += known.size();
        entries += names.size();
        found += (int) known.stream()
                .filter(name -> names.stream().anyMatch(entry -> covers(entry, name)))
                .count();
        right += (int) names.stream()
                .filter(entry -> known.stream().anyMatch(name -> covers(entry, name)))
                .count();
    }

    private static List<String> names(OrganisationProfile organisation) {
        List<String> names = new ArrayList<>(organisation.aliases());
        names.add(organisation.name());
        if (organisation.abbreviation() != null) {
            names.add(organisation.abbreviation());
        }
        return names;
    }

    private static boolean covers(List<String> entry, String name) {
        return entry.stream().anyMatch(one -> Names.sameOrganisation(one, name));
    }

    String figures() {
        double precision = entries == 0 ? 0 : (double) right / entries;
        double recall = gold == 0 ? 0 : (double) found / gold;
        return "organisations, each with all its names   %s  (gold %d names, %d found; predicted %d, %d false)"
                .formatted(Score.text(precision, recall), gold, found, entries, entries - right);
    }
}
