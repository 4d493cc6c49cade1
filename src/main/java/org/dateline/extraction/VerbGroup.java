package org.dateline.extraction;

import java.util.Set;

/**
 * A verb with the small words before it: "has not yet said", "went on to say".
 *
 * @param begin index of the first token of the group
 * @param verb index of the verb itself
 * @param passive "was described"
 * @param negated "did not confirm", "declined to say"
 * @param open whether an infinitive or an auxiliary lets a bare verb be finite
 */
record VerbGroup(int begin, int verb, boolean passive, boolean negated, boolean open) {

    private static final int LONGEST = 8;
    private static final Set<String> ONWARD =
            Set.of("continued", "continues", "began", "begins", "proceeded", "appeared", "appears", "seemed", "seems");

    static VerbGroup endingAt(WordKinds kinds, int verb, int floor) {
        int at = verb - 1;
        boolean passive = false;
        boolean negated = false;
        boolean open = false;
        int lowest = Math.max(floor, verb - LONGEST);
        while (at >= lowest) {
            String word = kinds.tokens().lower(at);
            if (kinds.is(at, WordKind.AUXILIARY | WordKind.NEGATION)) {
                passive |= kinds.is(at, WordKind.BE) && !kinds.is(verb, WordKind.ING) && !open;
                negated |= kinds.is(at, WordKind.NEGATION);
                open = true;
            } else if (word.equals("to") && governs(kinds, at - 1)) {
                int governor = isOnward(kinds, at - 1) && kinds.is(at - 1, WordKind.PREPOSITION) ? at - 2 : at - 1;
                negated |= isRefusal(kinds.tokens().lower(governor));
                open = true;
                at = governor;
            } else if (!kinds.is(at, WordKind.ADVERB) || kinds.tokens().isCapitalised(at) && at > floor) {
                break;
            }
            at--;
        }
        return new VerbGroup(at + 1, verb, passive, negated, open);
    }

    /** Whether "to" behind this verb leaves what follows speech: "declined to say", "went on to say", not "wanted to say". */
    private static boolean governs(WordKinds kinds, int token) {
        String word = kinds.tokens().lower(token);
        return isOnward(kinds, token) || isRefusal(word) || ONWARD.contains(word);
    }

    private static boolean isOnward(WordKinds kinds, int token) {
        return kinds.tokens().is(token, "on")
                || kinds.tokens().is(token, "able")
                || kinds.tokens().is(token, "going");
    }

    private static boolean isRefusal(String verb) {
        return verb.startsWith("declin") || verb.startsWith("refus") || verb.startsWith("fail");
    }
}
