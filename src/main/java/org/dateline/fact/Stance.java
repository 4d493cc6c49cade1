package org.dateline.fact;

/** How the text stands to a claim. */
public enum Stance {
    ASSERTED,
    DENIED,
    UNCONFIRMED,
    HYPOTHETICAL
}
