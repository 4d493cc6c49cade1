package org.dateline.extraction;

/** What a name can name. */
public enum NameKind {
    PERSON,
    ORGANISATION,
    PLACE;

    NameLabel begin() {
        return NameLabel.values()[ordinal() * 2 + 1];
    }

    NameLabel in() {
        return NameLabel.values()[ordinal() * 2 + 2];
    }
}
