package org.dateline.extraction;

import org.dateline.text.Tokens;

/** The words of a document with what each can be. */
final class WordKinds {

    private final Tokens tokens;
    private final int[] kinds;

    WordKinds(Tokens tokens, int[] kinds) {
        this.tokens = tokens;
        this.kinds = kinds;
    }

    Tokens tokens() {
        return tokens;
    }

    int of(int token) {
        return token < 0 || token >= kinds.length ? WordKind.MARK : kinds[token];
    }

    /** Whether the token is of one of these kinds. */
    boolean is(int token, int anyOf) {
        return (of(token) & anyOf) != 0;
    }

    /** Whether the token is a cue in one of these forms. */
    boolean isCue(int token, int forms) {
        int kind = of(token);
        return (kind & WordKind.CUE) != 0 && (kind & forms) != 0 && (kind & WordKind.QUOTED) == 0;
    }

    boolean isLower(int token) {
        return tokens.startsWithLetter(token) && !tokens.isCapitalised(token);
    }

    /** Whether a capitalised word that is not a small word stands here. */
    boolean isName(int token) {
        return tokens.isCapitalised(token)
                && !is(
                        token,
                        WordKind.DETERMINER
                                | WordKind.PREPOSITION
                                | WordKind.CONJUNCTION
                                | WordKind.SUBORDINATOR
                                | WordKind.PRONOUN
                                | WordKind.AUXILIARY
                                | WordKind.TIME
                                | WordKind.MARK
                                | WordKind.ADVERB);
    }

    /** Whether the word can only be a finite verb here: "seemed", "went", but not "the accused". */
    boolean isVerb(int token) {
        if (!isLower(token)
                || isArticle(token - 1)
                || is(token - 1, WordKind.POSSESSIVE) && !is(token - 1, WordKind.AUXILIARY)) {
            return false;
        }
        return is(token, WordKind.VERB)
                || is(token, WordKind.PAST | WordKind.THIRD) && isCue(token, ~0)
                || isPast(token);
    }

    /** Whether a noun must follow: "the", "his", but not "some" or "another", which can stand alone. */
    boolean isArticle(int token) {
        return is(token, WordKind.DETERMINER)
                && switch (tokens.lower(token)) {
                    case "this",
                            "that",
                            "these",
                            "those",
                            "some",
                            "another",
                            "both",
                            "all",
                            "several",
                            "few",
                            "many",
                            "most",
                            "either",
                            "neither",
                            "one",
                            "each" -> false;
                    default -> true;
                };
    }

    private boolean isPast(int token) {
        String lower = tokens.lower(token);
        return lower.length() > 4 && lower.endsWith("ed") && lower.indexOf('-') < 0;
    }
}
