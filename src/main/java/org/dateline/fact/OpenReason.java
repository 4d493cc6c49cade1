package org.dateline.fact;

/** Why a speaker or a source was left open. */
public enum OpenReason {
    /** Nothing near the words reports them. */
    NO_CUE,
    /** A cue was found, but nobody who could have spoken. */
    NO_CANDIDATE,
    /** Several could have spoken and the text does not tell which. */
    TWO_CANDIDATES
}
