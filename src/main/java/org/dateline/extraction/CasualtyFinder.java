package org.dateline.extraction;

import java.util.List;

/** Finds how many were killed, injured, missing, displaced or detained, and who says so. */
final class CasualtyFinder {

    List<CasualtyMention> find(Document document, Actors actors, List<Report> reports) {
        return List.of();
    }
}
