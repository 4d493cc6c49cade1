package org.dateline.extraction;

/** A step of the reading of a text, in the order they are taken. */
public enum Stage {
    /** Layout, sentences and tokens. */
    DOCUMENT,
    LANGUAGE,
    /** Persons, organisations and unnamed sources. */
    ACTORS,
    /** What is spoken of, sentence by sentence. */
    SPEECH,
    /** Who reports what. */
    REPORTS,
    /** Quotes and their speakers. */
    SPEAKERS,
    /** Casualty claims and their sources. */
    CASUALTIES
}
