package org.dateline.extraction;

/**
 * A name the tagger sees.
 *
 * @param begin index of its first token
 * @param end index after its last token
 * @param sentence index of its sentence
 * @param person probability that it names a person
 * @param organisation probability that it names an organisation
 * @param place probability that it names a place
 */
record NameGuess(int begin, int end, int sentence, float person, float organisation, float place) {

    NameKind kind() {
        return person >= organisation && person >= place
                ? NameKind.PERSON
                : organisation >= place ? NameKind.ORGANISATION : NameKind.PLACE;
    }

    /** The same guess for fewer tokens. */
    NameGuess between(int from, int to) {
        return new NameGuess(from, to, sentence, person, organisation, place);
    }

    /** This name taken for one kind alone. */
    NameGuess as(NameKind kind, float weight) {
        return new NameGuess(
                begin,
                end,
                sentence,
                kind == NameKind.PERSON ? weight : 0,
                kind == NameKind.ORGANISATION ? weight : 0,
                kind == NameKind.PLACE ? weight : 0);
    }
}
