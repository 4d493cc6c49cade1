package org.dateline.extraction;

import org.jspecify.annotations.Nullable;

/**
 * Words for people who may have come to harm: "two police officers", "a man", "the victims", "he", "Ann Lee".
 *
 * @param begin index of its first token
 * @param end index after its last token
 * @param head index of the noun, or -1 for a number or pronoun alone
 * @param quantity how many; null where the words do not tell ("the victims")
 * @param other set apart from people told of before ("three others", "another man", "a second victim")
 * @param gender {@code m}, {@code f} or {@code -}
 * @param age in years, or -1
 * @param partitive some of others: "one of the two women"
 * @param whole of a partitive the number of the others, where it is told
 */
record VictimGroup(
        int begin,
        int end,
        int head,
        Kind kind,
        @Nullable Quantity quantity,
        boolean other,
        char gender,
        int age,
        boolean partitive,
        @Nullable Quantity whole) {

    VictimGroup(
            int begin, int end, int head, Kind kind, @Nullable Quantity quantity, boolean other, char gender, int age) {
        this(begin, end, head, kind, quantity, other, gender, age, false, null);
    }

    /** How the words point to people. */
    enum Kind {
        /** A figure: "two officers", "dozens". */
        COUNTED,
        /** Figure of people told of: "the two officers", "two of them". */
        COUNTED_KNOWN,
        /** One, new to the reader: "a man". */
        ONE,
        /** One, known to the reader: "the man", "his wife". */
        ONE_KNOWN,
        NAME,
        HE,
        SELF,
        /** Several, no figure: "the victims". */
        SEVERAL,
        /** A bare plural: "civilians". */
        BARE
    }

    boolean isSingle() {
        return kind == Kind.ONE || kind == Kind.ONE_KNOWN || kind == Kind.NAME || kind == Kind.HE || kind == Kind.SELF;
    }
}
