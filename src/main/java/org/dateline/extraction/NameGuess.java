package org.dateline.extraction;

import org.jspecify.annotations.Nullable;

/**
 * A name the tagger sees.
 *
 * @param begin index of its first token
 * @param end index after its last token
 * @param sentence index of its sentence
 * @param person probability that it names a person
 * @param organisation probability that it names an organisation
 * @param place probability that it names a place
 * @param rule what says so; null where it is the model alone
 */
record NameGuess(
        int begin,
        int end,
        int sentence,
        float person,
        float organisation,
        float place,
        @Nullable NameRule rule) {

    /** As the tagger sees it. */
    NameGuess(int begin, int end, int sentence, float person, float organisation, float place) {
        this(begin, end, sentence, person, organisation, place, null);
    }

    NameKind kind() {
        return person >= organisation && person >= place
                ? NameKind.PERSON
                : organisation >= place ? NameKind.ORGANISATION : NameKind.PLACE;
    }

    /** The same guess for fewer tokens. */
    NameGuess between(int from, int to) {
        return new NameGuess(from, to, sentence, person, organisation, place, rule);
    }

    /** The same name, told by a rule. */
    NameGuess by(NameRule other) {
        return new NameGuess(begin, end, sentence, person, organisation, place, other);
    }

    /** The same name at another place. */
    NameGuess at(int from, int to, int otherSentence) {
        return new NameGuess(from, to, otherSentence, person, organisation, place, rule);
    }

    /** This name taken for one kind alone, by a rule. */
    NameGuess as(NameKind kind, float weight, NameRule other) {
        return new NameGuess(
                begin,
                end,
                sentence,
                kind == NameKind.PERSON ? weight : 0,
                kind == NameKind.ORGANISATION ? weight : 0,
                kind == NameKind.PLACE ? weight : 0,
                other);
    }
}
