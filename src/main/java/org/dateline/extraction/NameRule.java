package org.dateline.extraction;

/** What decides that a name is one of a person or of an organisation. */
enum NameRule implements NamedRule {
    /**
     * The model of names takes it for a person, at all its places together. {@code Maria Ruiz met the farmers in Lima.}
     */
    TAGGED_PERSON,
    /**
     * One word that a longer name of a person holds, and that the model alone would not take for one. {@code Maria
     * Paris arrived. Later Mr Paris left the town.}
     */
    PART_OF_PERSON_NAME,
    /**
     * The model of names takes it for an organisation, at all its places together. {@code The Marston Council met on
     * Monday.}
     */
    TAGGED_ORGANISATION,
    /**
     * The list of organisations knows it where the model sees no name. {@code Okoro worked for Action Against Hunger in
     * Lima.}
     */
    KNOWN_ORGANISATION,
    /**
     * It stands in brackets behind an organisation, for short. {@code The Federal Office for Research (BfR) said so.}
     */
    BRACKETED_ABBREVIATION;

    /** The rule of a name, or that of the model where it was never judged. */
    static NameRule of(NameGuess guess, NameRule model) {
        NameRule rule = guess.rule();
        return rule == null ? model : rule;
    }
}
