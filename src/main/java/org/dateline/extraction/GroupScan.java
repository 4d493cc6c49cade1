package org.dateline.extraction;

import java.util.Set;
import org.dateline.text.Sentence;
import org.dateline.text.Tokens;

/** The words of a sentence as far as groups of people are made of them. */
final class GroupScan {

    static final int FUNCTION = CasualtyWords.BE
            | CasualtyWords.HAVE
            | CasualtyWords.MODAL
            | CasualtyWords.PREPOSITION
            | CasualtyWords.CLAUSE
            | CasualtyWords.STOP
            | CasualtyWords.AND
            | CasualtyWords.COMMA
            | CasualtyWords.HE
            | CasualtyWords.THEY
            | CasualtyWords.NEGATION
            | CasualtyWords.DETERMINER;
    /** What may stand behind a number or pronoun that stands for people by itself. */
    static final int AFTER_BARE = CasualtyWords.BE
            | CasualtyWords.HAVE
            | CasualtyWords.PREPOSITION
            | CasualtyWords.CLAUSE
            | CasualtyWords.STOP
            | CasualtyWords.AND
            | CasualtyWords.COMMA
            | CasualtyWords.ADVERB
            | CasualtyWords.TIME
            | CasualtyWords.OTHER;

    private static final Set<String> HARMFUL = WordLists.set("casualty-sets.txt", "harmful");
    private static final Set<String> TRANSITIVE = WordLists.set("casualty-sets.txt", "transitive");
    private static final Set<String> NOT_PEOPLE_AFTER = Set.of("'s", "'");

    private final Tokens tokens;
    private final int[] bits;
    private final Sentence sentence;
    private final int to;

    GroupScan(Tokens tokens, int[] bits, Sentence sentence) {
        this.tokens = tokens;
        this.bits = bits;
        this.sentence = sentence;
        this.to = sentence.end();
    }

    Tokens tokens() {
        return tokens;
    }

    Sentence sentence() {
        return sentence;
    }

    int to() {
        return to;
    }

    boolean has(int token, int bit) {
        return token >= sentence.begin() && token < to && (bits[token] & bit) != 0;
    }

    boolean isName(int at) {
        return at < to
                && tokens.isCapitalised(at)
                && tokens.startsWithLetter(at)
                && !has(at, FUNCTION | CasualtyWords.PERSON);
    }

    boolean isDemonymPlural(int at) {
        String lower = tokens.lower(at);
        return at < to
                && tokens.isCapitalised(at)
                && (lower.endsWith("ans") || lower.endsWith("is") || lower.endsWith("ese") || lower.endsWith("ians"));
    }

    boolean isHarmful(int at) {
        return HARMFUL.contains(tokens.lower(at));
    }

    boolean isMark(int at) {
        return has(at, CasualtyWords.COMMA);
    }

    boolean takesVictims(int at) {
        return TRANSITIVE.contains(tokens.lower(at));
    }

    boolean isPossessive(int at) {
        return at < to && NOT_PEOPLE_AFTER.contains(tokens.lower(at)) && tokens.begin(at) == tokens.end(at - 1);
    }

    boolean isOther(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (has(i, CasualtyWords.OTHER) || has(i, CasualtyWords.ORDINAL) && !tokens.is(i, "first")) {
                return true;
            }
        }
        return false;
    }

    char gender(int begin, int end) {
        for (int i = end - 1; i >= begin; i--) {
            if (has(i, CasualtyWords.MALE)) {
                return 'm';
            }
            if (has(i, CasualtyWords.FEMALE)) {
                return 'f';
            }
        }
        return '-';
    }

    int ageIn(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (has(i, CasualtyWords.AGE)) {
                return leadingNumber(tokens.lower(i));
            }
        }
        return ageAfter(end);
    }

    int ageAfter(int end) {
        if (!tokens.is(end, ",") && !tokens.is(end, "(")) {
            return -1;
        }
        int at = tokens.is(end + 1, "age") || tokens.is(end + 1, "aged") ? end + 2 : end + 1;
        if (!tokens.startsWithDigit(at) || tokens.word(at).length() > 3) {
            return -1;
        }
        return leadingNumber(tokens.lower(at));
    }

    static int leadingNumber(String word) {
        int value = 0;
        int i = 0;
        while (i < word.length() && i < 3 && word.charAt(i) >= '0' && word.charAt(i) <= '9') {
            value = value * 10 + word.charAt(i++) - '0';
        }
        return i == 0 ? -1 : value;
    }

    boolean endsPeople(int at) {
        return NOT_PEOPLE_AFTER.contains(tokens.lower(at));
    }
}
