package org.dateline.actor;

/** What an article uses some words of an actor for. */
enum WordingKind {
    ALIAS,
    ABBREVIATION,
    ROLE
}
