package org.dateline.extraction;

/**
 * The auxiliaries and adverbs before a cue: "have reportedly been" killed.
 *
 * @param begin index of the first of them, or of the cue
 * @param passive whether a form of "be" stands among them
 * @param negated whether "not" does
 */
record Predicate(int begin, boolean passive, boolean auxiliary, boolean negated) {

    private static final int SKIPPED =
            CasualtyWords.BE | CasualtyWords.HAVE | CasualtyWords.MODAL | CasualtyWords.ADVERB | CasualtyWords.NEGATION;

    static Predicate before(Scene scene, HarmCue cue) {
        int at = cue.begin();
        boolean passive = false;
        boolean auxiliary = false;
        boolean negated = false;
        while (at > scene.begin() && scene.is(at - 1, SKIPPED) && scene.groupBefore(at) == scene.groupBefore(at - 1)) {
            at--;
            passive |= scene.is(at, CasualtyWords.BE);
            auxiliary |= scene.is(at, CasualtyWords.BE | CasualtyWords.HAVE | CasualtyWords.MODAL);
            negated |= scene.is(at, CasualtyWords.NEGATION);
        }
        return new Predicate(at, passive, auxiliary, negated);
    }
}
