package org.dateline.extraction;

import org.dateline.text.Tokens;

/**
 * Words that tell harm done to people: "were shot and killed", "the deaths of".
 *
 * @param begin index of its first token
 * @param end index after its last token
 */
record HarmCue(int begin, int end, Harm harm, Form form) {

    /** Whether it mostly tells of some of all: "the bodies of five", "two bodies were found", "were among the dead". */
    boolean isOfSome(Tokens tokens) {
        if (tokens.is(begin, "among")) {
            return true;
        }
        String word = tokens.lower(tokens.is(begin, "the") ? begin + 1 : begin);
        return word.equals("bodies") || word.equals("body") || word.equals("remains") || word.equals("corpses");
    }

    /** How the words take their victims. */
    enum Form {
        /** "killed": victims before it in the passive, after it in the active. */
        PARTICIPLE,
        /** "killing": victims after it. */
        VERB,
        /** "died", "dead", "missing": victims before it. */
        PREDICATE,
        /** "deaths": the figure stands before it, or the victims after "of". */
        NOUN,
        /** "death toll": the figure follows. */
        TOLL
    }
}
