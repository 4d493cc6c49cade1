package org.dateline.revision;

import java.util.Locale;
import org.dateline.fact.Outcome;

/** Outcomes as a sentence names those who met with them: "the killed or injured". */
final class Outcomes {

    private Outcomes() {}

    static String inWords(Outcome outcome) {
        return "the " + outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
