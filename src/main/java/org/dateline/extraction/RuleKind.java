package org.dateline.extraction;

/** What a rule decides. */
public enum RuleKind {
    /** That words are a quote. */
    QUOTE,
    /** Who said a quote. */
    SPEAKER,
    /** Who tells what a sentence tells. */
    SOURCE,
    /** What a person is. */
    ROLE,
    /** That a name is a person's. */
    PERSON,
    /** That a name is an organisation's. */
    ORGANISATION,
    /** How many were harmed. */
    CASUALTY
}
