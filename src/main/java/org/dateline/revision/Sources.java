package org.dateline.revision;

import org.dateline.extraction.Attribution;
import org.dateline.extraction.Attribution.Attributed;

/** Speakers and sources of two readings: the same where they have one name or, unnamed, the same words. */
final class Sources {

    private Sources() {}

    /** Empty where the text leaves it open. */
    static String key(Attribution attribution) {
        return attribution instanceof Attributed who
                ? Plain.of(who.name() == null ? who.words().words() : who.name())
                : "";
    }

    static String inWords(Attribution attribution) {
        return attribution instanceof Attributed who
                ? who.name() == null ? who.words().words() : who.name()
                : "the reporter";
    }
}
