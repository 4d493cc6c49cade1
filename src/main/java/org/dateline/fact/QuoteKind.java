package org.dateline.fact;

/** DIRECT: a quoted clause or sentence; FRAGMENT: quoted words inside the sentence of the reporter. */
public enum QuoteKind {
    DIRECT,
    FRAGMENT
}
