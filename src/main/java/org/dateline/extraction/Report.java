package org.dateline.extraction;

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
 */
record Report(
        int sourceBegin,
        int sourceEnd,
        int cueBegin,
        int cueEnd,
        int sentence,
        int contentBegin,
        int contentEnd,
        Attribution.Attributed who) {

    boolean covers(int token) {
        return contentBegin <= token && token < contentEnd;
    }
}
