package org.dateline.fact;

/** Who can speak or be a source; UNNAMED is one the text describes but does not name ("two of the Russians"). */
public enum ActorKind {
    PERSON,
    ORGANISATION,
    UNNAMED
}
