package org.dateline.extraction;

import java.util.Set;
import org.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds whom a verb is told of: before it, behind it, or at the head of the clause. Looks a bounded way back. */
final class SubjectFinder {

    private static final int WINDOW = 60;
    private static final int BRACKETS = 14;
    private static final Set<String> PARTICLES =
            Set.of("al", "el", "bin", "ibn", "bint", "de", "da", "do", "dos", "del", "di", "la", "van", "von", "der");
    private static final int LEAD = WordKind.PREPOSITION | WordKind.SUBORDINATOR | WordKind.TIME;

    private final WordKinds kinds;
    private final Tokens tokens;
    private final PhraseReader phrases;

    SubjectFinder(WordKinds kinds) {
        this.kinds = kinds;
        this.tokens = kinds.tokens();
        this.phrases = new PhraseReader(kinds);
    }

    /** "The mayor, who was there, said": the subject in front of a verb. */
    @Nullable SourcePhrase before(VerbGroup group, int floor) {
        int at = group.begin() - 1;
        if (at < floor || kinds.is(at, WordKind.QUOTED)) {
            return null;
        }
        boolean relative = tokens.is(at, "who") || tokens.is(at, "which") || tokens.is(at, "that");
        if (relative && kinds.is(at, WordKind.SUBORDINATOR)) {
            int last = tokens.is(at - 1, ",") ? at - 2 : at - 1;
            SourcePhrase antecedent = phrases.endingAt(last, floor);
            return tokens.is(at, "that") && !isWriting(antecedent) ? null : antecedent;
        }
        if (kinds.is(at, WordKind.CONJUNCTION)) {
            return main(floor, at);
        }
        int outside = beforeBrackets(at, floor);
        if (outside < at && !kinds.is(outside, WordKind.MARK)) {
            return phrases.endingAt(outside, floor);
        }
        if (kinds.is(at, WordKind.MARK)) {
            return isAside(at) ? aroundAside(at, floor) : null;
        }
        SourcePhrase phrase = phrases.endingAt(at, floor);
        return phrase == null && !kinds.is(at, WordKind.AUXILIARY | WordKind.SUBORDINATOR) && !kinds.isVerb(at)
                ? main(floor, group.begin())
                : phrase;
    }

    /** "Ana Ruiz (D-Ohio) said": the token before what stands in brackets. */
    private int beforeBrackets(int at, int floor) {
        if (!tokens.is(at, ")")) {
            return at;
        }
        for (int i = at - 1; i > floor && i > at - BRACKETS; i--) {
            if (tokens.is(i, "(")) {
                return i - 1;
            }
        }
        return at;
    }

    private boolean isWriting(@Nullable SourcePhrase phrase) {
        return phrase != null && kinds.is(phrase.last(), WordKind.WRITING | WordKind.SPEECH);
    }

    private boolean isAside(int mark) {
        String word = tokens.word(mark);
        return word.equals(",")
                || word.equals(")")
                || word.equals("-")
                || word.equals("–")
                || word.equals("—")
                || word.equals("--")
                || word.equals("]");
    }

    /** The first phrase of the clause that an aside follows: "X, head of Y, said", "X (D-Ohio) said". */
    private @Nullable SourcePhrase aroundAside(int mark, int floor) {
        int start = clauseStart(mark, floor);
        int segment = start;
        SourcePhrase found = null;
        while (segment < mark) {
            int end = segmentEnd(segment, mark);
            SourcePhrase phrase = segmentPhrase(segment, end);
            if (phrase != null) {
                found = phrase;
                break;
            }
            segment = end + 1;
        }
        return found == null ? null : named(found, mark);
    }

    /** "the head of the group, Ana Ruiz, said": the name in apposition to a description. */
    private SourcePhrase named(SourcePhrase phrase, int limit) {
        if (kinds.isName(phrase.last()) && !kinds.is(phrase.begin(), WordKind.DETERMINER)
                || !tokens.is(phrase.end(), ",")) {
            return phrase;
        }
        int begin = phrase.end() + 1;
        int at = begin;
        while (at < limit && (kinds.isName(at) || kinds.is(at, WordKind.HONORIFIC) || isParticle(at, begin))) {
            at++;
        }
        boolean all = at - begin >= 2 && at - begin <= 5 && at <= limit && (at == limit || kinds.is(at, WordKind.MARK));
        return all && !kinds.is(at - 1, WordKind.BODY) ? new SourcePhrase(begin, at) : phrase;
    }

    /** "al-Otaibi", "van" in "Ana van Dijk": the small part of a name. */
    private boolean isParticle(int token, int begin) {
        String word = tokens.word(token);
        int hyphen = word.indexOf('-');
        boolean joined = hyphen > 0 && hyphen + 1 < word.length() && Character.isUpperCase(word.charAt(hyphen + 1));
        return token > begin && (joined || PARTICLES.contains(word) && tokens.isCapitalised(token + 1));
    }

    private @Nullable SourcePhrase segmentPhrase(int segment, int end) {
        int from = segment;
        while (from < end
                && (kinds.is(from, WordKind.CONJUNCTION)
                        || kinds.is(from, WordKind.ADVERB)
                        || tokens.is(from, "that")
                        || tokens.is(from, "as"))) {
            from++;
        }
        if (from >= end
                || kinds.is(from, LEAD | WordKind.MARK)
                || tokens.startsWithDigit(from) && end - from < 3
                || isParticiple(from)) {
            return null;
        }
        SourcePhrase phrase = phrases.beginningAt(from, end);
        if (phrase == null) {
            return null;
        }
        return hasVerb(phrase.end(), end) || kinds.is(phrase.begin(), WordKind.PRONOUN) && phrase.end() < end
                ? null
                : phrase;
    }

    private boolean hasVerb(int from, int end) {
        for (int i = from; i < end; i++) {
            if (kinds.is(i, WordKind.SUBORDINATOR)) {
                return false;
            }
            if (kinds.is(i, WordKind.AUXILIARY) || kinds.isVerb(i) && !kinds.is(i + 1, WordKind.PREPOSITION)) {
                return true;
            }
        }
        return false;
    }

    private boolean isParticiple(int token) {
        String word = tokens.lower(token);
        return kinds.isLower(token)
                        && !kinds.is(token, WordKind.PERSON | WordKind.BODY)
                        && (word.endsWith("ing") || word.endsWith("ed"))
                || tokens.isCapitalised(token) && kinds.is(token, WordKind.ING)
                || tokens.is(token, "asked")
                || tokens.is(token, "speaking")
                || tokens.is(token, "writing");
    }

    private int clauseStart(int mark, int floor) {
        int lowest = Math.max(floor, mark - WINDOW);
        int at = mark - 1;
        while (at >= lowest && !kinds.is(at, WordKind.QUOTED) && !tokens.is(at, ";") && !tokens.is(at, ":")) {
            at--;
        }
        at++;
        while (at < mark && kinds.is(at, WordKind.MARK)) {
            at++;
        }
        return at;
    }

    private int segmentEnd(int from, int limit) {
        int at = from;
        while (at < limit && !isSeparator(at)) {
            at++;
        }
        return at;
    }

    private boolean isSeparator(int token) {
        return kinds.is(token, WordKind.MARK)
                && !tokens.is(token, "'")
                && !tokens.is(token, "$")
                && !tokens.is(token, "/");
    }

    /** The subject of the main clause: the first phrase that a verb follows, behind what leads the sentence in. */
    @Nullable SourcePhrase main(int floor, int limit) {
        int from = floor;
        int highest = Math.min(limit, floor + WINDOW);
        SourcePhrase first = null;
        while (from < highest) {
            int end = Math.max(segmentEnd(from, highest), from + 1);
            int begin = from;
            while (begin < end
                    && kinds.is(begin, WordKind.CONJUNCTION | WordKind.ADVERB | WordKind.MARK)
                    && !kinds.is(begin, WordKind.QUOTED)) {
                begin++;
            }
            boolean lead = kinds.is(begin, LEAD | WordKind.QUOTED) && !kinds.is(begin, WordKind.DETERMINER)
                    || isParticiple(begin);
            SourcePhrase phrase = begin < end && !lead ? phrases.beginningAt(begin, highest) : null;
            if (phrase != null) {
                if (isVerbOrAside(phrase.end())) {
                    return named(phrase, highest);
                }
                first = first == null ? phrase : first;
            }
            from = end;
            while (from < highest && isSeparator(from)) {
                from++;
            }
        }
        return first == null ? null : named(first, highest);
    }

    private boolean isVerbOrAside(int token) {
        return kinds.is(token, WordKind.AUXILIARY | WordKind.ADVERB | WordKind.VERB)
                || kinds.is(token, WordKind.FINITE) && kinds.is(token, WordKind.CUE)
                || kinds.isVerb(token)
                || tokens.is(token, ",") && tokens.is(token + 1, "who");
    }

    /** "said Ana Ruiz, a doctor": the subject behind a verb; null where an object or a clause stands there. */
    @Nullable SourcePhrase after(int verbEnd, int limit) {
        int from = verbEnd;
        boolean begins = kinds.isName(from)
                || kinds.is(from, WordKind.HONORIFIC | WordKind.PERSON | WordKind.BODY | WordKind.NUMBER)
                || kinds.is(from, WordKind.DETERMINER) && !tokens.is(from, "that") && !tokens.is(from, "this")
                || tokens.startsWithDigit(from)
                || tokens.is(from, "him")
                || tokens.is(from, "her")
                || tokens.is(from, "he")
                || tokens.is(from, "she")
                || tokens.is(from, "they");
        if (!begins && !isDescribed(from, limit)) {
            return null;
        }
        SourcePhrase phrase = phrases.beginningAt(from, limit);
        return phrase == null ? null : named(phrase, limit);
    }

    /** "retired teacher Ana Ruiz", "local farmer Omar Haddad": plain words up to a noun for a person. */
    private boolean isDescribed(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + 4); i++) {
            if (kinds.is(i, WordKind.PERSON)) {
                return true;
            }
            if (!kinds.isLower(i) || (kinds.of(i) & ~(WordKind.CUE | WordKind.PAST | WordKind.PARTICIPLE)) != 0) {
                return false;
            }
        }
        return false;
    }

    PhraseReader phrases() {
        return phrases;
    }
}
