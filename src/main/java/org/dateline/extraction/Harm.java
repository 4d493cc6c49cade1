package org.dateline.extraction;

import org.dateline.fact.Outcome;

/** What the words of a cue say was done to people; STRUCK and SEVERE are outcomes only once the article is known. */
enum Harm {
    KILLED(Outcome.KILLED),
    /** Gunned down: killed, unless the article tells that they lived. */
    FELLED(Outcome.KILLED),
    INJURED(Outcome.INJURED),
    /** Shot, stabbed, hit: injured, unless the article tells that they died. */
    STRUCK(Outcome.INJURED),
    /** In a critical condition: injured, mostly some of those counted before. */
    SEVERE(Outcome.INJURED),
    CASUALTY(Outcome.KILLED_OR_INJURED),
    MISSING(Outcome.MISSING),
    DISPLACED(Outcome.DISPLACED),
    DETAINED(Outcome.DETAINED);

    private final Outcome outcome;

    Harm(Outcome outcome) {
        this.outcome = outcome;
    }

    Outcome outcome() {
        return outcome;
    }
}
