package org.dateline.extraction;

/** What a token is within a name: outside of any, the beginning of one, or inside of one. */
public enum NameLabel {
    OUTSIDE,
    BEGIN_PERSON,
    IN_PERSON,
    BEGIN_ORGANISATION,
    IN_ORGANISATION,
    BEGIN_PLACE,
    IN_PLACE;

    /** How many there are. */
    static final int COUNT = values().length;

    static boolean mayFollow(int before, int label) {
        return label == 0 || label % 2 == 1 || before == label || before == label - 1;
    }
}
