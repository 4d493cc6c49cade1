package org.dateline.extraction;

import org.dateline.fact.Stance;

/**
 * A place where the text says that somebody said something: "police said the toll had risen", "according to the
 * ministry".
 *
 * @param sourceBegin index of the first token of the words for who says it
 * @param sourceEnd index after their last token
 * @param cueBegin index of the first token of the cue
 * @param cueEnd index after the last token of the cue
 * @param sentence index of the sentence among those of the document
 * @param contentBegin index of the first token of what is said, as far as this sentence tells
 * @param contentEnd index after its last token
 * @param who what the source resolves to, with the words that name it
 * @param stance how the source stands to what is said: DENIED for "denied that", UNCONFIRMED for "could not confirm"
 * @param telling whether the words can tell a fact ("said", "put the toll at"), or only name or judge something
 *     ("called", "condemned", "opened")
 */
record Report(
        int sourceBegin,
        int sourceEnd,
        int cueBegin,
        int cueEnd,
        int sentence,
        int contentBegin,
        int contentEnd,
        Attribution.Attributed who,
        Stance stance,
        boolean telling) {

    /** "The minister did not answer": whoever is told of says nothing. */
    boolean isSilence() {
        return stance == Stance.UNCONFIRMED;
    }

    boolean covers(int token) {
        return contentBegin <= token && token < contentEnd;
    }
}
