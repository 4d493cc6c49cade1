package org.dateline.extraction;

import org.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words for a speaker: "US Colonel Thomas F. Veale", "two of the Russians", "a spokesman for the ministry",
 * "the government in Damascus". A name ends at the first small word, a description takes along what belongs to it.
 */
final class PhraseReader {

    private static final int LONGEST = 25;
    private static final int BARRIER = WordKind.MARK
            | WordKind.SUBORDINATOR
            | WordKind.AUXILIARY
            | WordKind.PRONOUN
            | WordKind.OBJECT_PRONOUN
            | WordKind.QUOTED;

    private final WordKinds kinds;
    private final Tokens tokens;

    PhraseReader(WordKinds kinds) {
        this.kinds = kinds;
        this.tokens = kinds.tokens();
    }

    /** The phrase that begins at a token; null where none can. */
    @Nullable SourcePhrase beginningAt(int from, int limit) {
        if (from >= limit || kinds.is(from, WordKind.QUOTED)) {
            return null;
        }
        if (kinds.is(from, WordKind.PRONOUN) || tokens.is(from, "him") || isObjectHer(from)) {
            return new SourcePhrase(from, from + 1);
        }
        int end = Math.min(limit, from + LONGEST);
        int at = from;
        while (at < end && goesOn(from, at, end)) {
            at++;
        }
        while (at > from && isLoose(at - 1)) {
            at--;
        }
        return at > from && hasNoun(from, at) ? new SourcePhrase(from, at) : null;
    }

    private boolean goesOn(int from, int at, int end) {
        if (kinds.is(at, WordKind.POSSESSIVE) || isSlash(at)) {
            return at > from;
        }
        if (kinds.is(at, WordKind.CONJUNCTION)) {
            return at > from && joins(from, at, end);
        }
        if (kinds.is(at, BARRIER) && !kinds.is(at, WordKind.DETERMINER) || kinds.is(at, WordKind.QUOTED)) {
            return false;
        }
        if (kinds.is(at, WordKind.PREPOSITION) && kinds.isLower(at)) {
            return at > from && belongs(from, at);
        }
        if (kinds.is(at, WordKind.DETERMINER)) {
            return at == from || kinds.is(at - 1, WordKind.PREPOSITION | WordKind.CONJUNCTION | WordKind.DETERMINER);
        }
        if (kinds.is(at, WordKind.TIME | WordKind.ADVERB) && at > from) {
            return kinds.is(at - 1, WordKind.DETERMINER | WordKind.POSSESSIVE)
                    || kinds.is(at - 1, WordKind.PREPOSITION) && tokens.is(at - 1, "of");
        }
        return !(at > from && (kinds.isVerb(at) && !isModifier(at) || isPresent(at)) || tokens.is(at, "to"));
    }

    private boolean isObjectHer(int at) {
        return tokens.is(at, "her") && kinds.is(at + 1, WordKind.MARK);
    }

    private boolean isSlash(int at) {
        return tokens.is(at, "/") && at > 0 && tokens.begin(at) == tokens.end(at - 1);
    }

    /** "Ruiz brings up": a word with an s behind a name and before what only follows a verb. */
    private boolean isPresent(int at) {
        return kinds.isName(at - 1)
                && kinds.isLower(at)
                && tokens.lower(at).endsWith("s")
                && !kinds.is(at, WordKind.PERSON | WordKind.BODY)
                && (kinds.is(at + 1, WordKind.DETERMINER | WordKind.OBJECT_PRONOUN | WordKind.ADVERB)
                        || tokens.is(at + 1, "up")
                        || tokens.is(at + 1, "out")
                        || tokens.is(at + 1, "to"));
    }

    /** "officials briefed on the matter": a participle that belongs to the noun before it. */
    private boolean isModifier(int at) {
        String lower = tokens.lower(at);
        return (lower.endsWith("ed") || kinds.is(at, WordKind.PARTICIPLE))
                && kinds.is(at + 1, WordKind.PREPOSITION)
                && kinds.is(at - 1, WordKind.PERSON)
                && !kinds.isCue(at, WordKind.PAST);
    }

    private boolean joins(int from, int at, int end) {
        boolean nounBefore = kinds.isName(at - 1) || kinds.isLower(at - 1) && !kinds.is(at - 1, WordKind.ADVERB);
        boolean nounAfter = kinds.isName(at + 1)
                || kinds.is(at + 1, WordKind.DETERMINER | WordKind.NUMBER | WordKind.PERSON | WordKind.BODY);
        return at + 1 < end && nounBefore && nounAfter && !startsClause(at + 1, Math.min(end, at + 8));
    }

    private boolean startsClause(int from, int end) {
        for (int i = from; i < end; i++) {
            if (kinds.is(i, WordKind.MARK)) {
                return false;
            }
            if (kinds.is(i, WordKind.AUXILIARY) && !kinds.is(i, WordKind.POSSESSIVE) || kinds.isVerb(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase goes on with its preposition: "head of", "spokesman for", but not "Smith on". */
    private boolean belongs(int from, int at) {
        if (tokens.is(at, "of") && !endsInPerson(from, at)) {
            return true;
        }
        boolean where = tokens.is(at, "for")
                || tokens.is(at, "in")
                || tokens.is(at, "at")
                || tokens.is(at, "from")
                || tokens.is(at, "with")
                || tokens.is(at, "on")
                || tokens.is(at, "near")
                || tokens.is(at, "to")
                || tokens.is(at, "inside");
        return where && kinds.isLower(at - 1) && !leadsAway(at) && !kinds.is(at - 1, WordKind.TIME);
    }

    private boolean endsInPerson(int from, int at) {
        return kinds.isName(at - 1)
                && (at - 1 == from || kinds.isName(at - 2) || kinds.is(at - 2, WordKind.HONORIFIC))
                && !kinds.is(from, WordKind.DETERMINER)
                && !kinds.is(at - 1, WordKind.BODY | WordKind.PERSON);
    }

    /** "in a statement", "on Monday", "in 2014", "at a news conference", "with a smile". */
    boolean leadsAway(int preposition) {
        for (int i = preposition + 1; i < preposition + 6 && !kinds.is(i, WordKind.MARK); i++) {
            if (kinds.is(i, WordKind.TIME | WordKind.SPEECH) || i == preposition + 1 && tokens.startsWithDigit(i)) {
                return true;
            }
            if (kinds.is(i, WordKind.PREPOSITION | WordKind.SUBORDINATOR | WordKind.PERSON)) {
                return false;
            }
        }
        return false;
    }

    private boolean isLoose(int token) {
        return kinds.is(token, WordKind.PREPOSITION | WordKind.CONJUNCTION | WordKind.ADVERB) && kinds.isLower(token)
                || kinds.is(token, WordKind.DETERMINER) && !tokens.isCapitalised(token) && !isQuantity(token);
    }

    private boolean isQuantity(int token) {
        return kinds.is(token, WordKind.NUMBER)
                || tokens.is(token, "some")
                || tokens.is(token, "many")
                || tokens.is(token, "others")
                || tokens.is(token, "another")
                || tokens.is(token, "both")
                || tokens.is(token, "one");
    }

    private boolean hasNoun(int from, int end) {
        for (int i = from; i < end; i++) {
            boolean small = kinds.is(
                    i,
                    WordKind.DETERMINER
                            | WordKind.PREPOSITION
                            | WordKind.CONJUNCTION
                            | WordKind.ADVERB
                            | WordKind.TIME);
            if (tokens.startsWithLetter(i) && (!small || isQuantity(i))
                    || tokens.lower(i).endsWith("-old")) {
                return true;
            }
        }
        return false;
    }

    /** The phrase that ends with a token and begins no earlier than {@code floor}; null where none does. */
    @Nullable SourcePhrase endingAt(int last, int floor) {
        if (last < floor || kinds.is(last, WordKind.QUOTED)) {
            return null;
        }
        if (kinds.is(last, WordKind.PRONOUN)) {
            return tokens.is(last, "who") ? null : new SourcePhrase(last, last + 1);
        }
        if (kinds.is(last, WordKind.OBJECT_PRONOUN | WordKind.SUBORDINATOR | WordKind.POSSESSIVE)) {
            return null;
        }
        int lowest = Math.max(floor, last - LONGEST);
        int joined = -1;
        int at = last;
        while (at >= lowest && reachesBack(at, last)) {
            joined = kinds.is(at, WordKind.CONJUNCTION) && kinds.isLower(at) ? at : joined;
            at--;
        }
        boolean clauseBefore = at >= lowest && !kinds.is(at, WordKind.MARK | WordKind.SUBORDINATOR);
        int begin = firstWord(clauseBefore && joined >= 0 ? joined + 1 : at + 1, last + 1);
        return begin <= last && hasNoun(begin, last + 1) ? new SourcePhrase(begin, last + 1) : null;
    }

    private boolean reachesBack(int at, int last) {
        if (kinds.is(at, WordKind.POSSESSIVE) || isSlash(at)) {
            return true;
        }
        if (kinds.is(at, WordKind.CONJUNCTION)) {
            return at < last && !kinds.is(at - 1, WordKind.MARK) && !kinds.isVerb(at - 1);
        }
        if (kinds.is(at, BARRIER) && !kinds.is(at, WordKind.DETERMINER)) {
            return false;
        }
        if (kinds.is(at, WordKind.ADVERB) && kinds.isLower(at)) {
            return kinds.is(at - 1, WordKind.DETERMINER);
        }
        if (kinds.is(at, WordKind.TIME) && at < last) {
            return kinds.is(at - 1, WordKind.DETERMINER) || kinds.is(at - 1, WordKind.PREPOSITION);
        }
        return !kinds.isVerb(at) || isModifier(at) || isAdjective(at, last);
    }

    /** "retired general Ana Ruiz": a participle that begins the phrase. */
    private boolean isAdjective(int at, int last) {
        return at < last
                && tokens.lower(at).endsWith("ed")
                && kinds.is(at - 1, WordKind.MARK | WordKind.QUOTED | WordKind.CONJUNCTION)
                && !kinds.is(at + 1, WordKind.PREPOSITION | WordKind.DETERMINER | WordKind.MARK);
    }

    /** Where the last phrase of a run begins: behind "In a statement", "On Monday", "After the vote". */
    private int firstWord(int from, int end) {
        int begin = from;
        boolean led = kinds.is(from, WordKind.PREPOSITION);
        for (int i = from + 1; i < end; i++) {
            boolean fresh = !kinds.is(
                    i - 1,
                    WordKind.PREPOSITION
                            | WordKind.CONJUNCTION
                            | WordKind.DETERMINER
                            | WordKind.POSSESSIVE
                            | WordKind.NUMBER);
            boolean article = kinds.is(i, WordKind.DETERMINER) && fresh;
            boolean nameAfterLead = led && fresh && kinds.is(i, WordKind.HONORIFIC);
            boolean nameAfterThing = fresh
                    && kinds.isName(i)
                    && kinds.isLower(i - 1)
                    && isThing(i - 1)
                    && (led || !kinds.is(begin, WordKind.DETERMINER));
            if (article || nameAfterLead || nameAfterThing || led && fresh && kinds.is(i - 1, WordKind.TIME)) {
                begin = i;
                led = false;
            }
        }
        while (begin < end && kinds.is(begin, WordKind.CONJUNCTION | WordKind.ADVERB)) {
            begin++;
        }
        return led ? end : begin;
    }

    private boolean isThing(int token) {
        return !kinds.is(token, WordKind.PERSON | WordKind.BODY | WordKind.ADVERB)
                && !tokens.word(token).contains("-")
                && !tokens.lower(token).endsWith("ed");
    }
}
