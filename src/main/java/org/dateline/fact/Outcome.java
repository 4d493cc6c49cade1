package org.dateline.fact;

/** What happened to the people a casualty figure counts. */
public enum Outcome {
    KILLED,
    INJURED,
    KILLED_OR_INJURED,
    MISSING,
    DISPLACED,
    DETAINED
}
