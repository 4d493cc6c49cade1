package org.dateline.extraction;

import java.util.List;
import org.dateline.text.Sentence;
import org.dateline.text.Tokens;

/**
 * One sentence made ready for the casualty rules.
 *
 * @param bits of each token of the text, see {@link CasualtyWords}
 * @param groups of people, in order
 * @param cues of harm, in order
 */
record Scene(
        Tokens tokens, int[] bits, Sentence sentence, int sentenceIndex, List<VictimGroup> groups, List<HarmCue> cues) {

    boolean is(int token, int bit) {
        return sentence.contains(token) && (bits[token] & bit) != 0;
    }

    int begin() {
        return sentence.begin();
    }

    int end() {
        return sentence.end();
    }

    /** Index of the last group that ends at or before a token, or -1. */
    int groupBefore(int token) {
        int found = -1;
        for (int i = 0; i < groups.size() && groups.get(i).end() <= token; i++) {
            found = i;
        }
        return found;
    }

    /** Index of the group that begins at a token, or -1. */
    int groupAt(int token) {
        for (int i = 0; i < groups.size() && groups.get(i).begin() <= token; i++) {
            if (groups.get(i).begin() == token) {
                return i;
            }
        }
        return -1;
    }
}
