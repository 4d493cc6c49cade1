package org.dateline.comparison;

/** What a source is to what it tells; one can be several. */
enum SpeakerKind {
    /** A person or an organisation with its name. */
    NAMED,
    /** Described, but not named: "two of the Russians". */
    UNNAMED,
    /** Speaks for a state or one of its bodies. */
    OFFICIAL,
    /** Belongs to a side of the victims or of the fighting. */
    PARTY,
    /** Nobody but the reporter. */
    REPORTER
}
