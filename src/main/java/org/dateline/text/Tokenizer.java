package org.dateline.text;

import java.util.Arrays;
import java.util.Set;

/**
 * Cuts a text into words, numbers and marks. A word keeps its inner hyphens, apostrophes and full stops ({@code
 * Jong-un}, {@code O'Brien}, {@code U.S.}, {@code 1,200}), a known abbreviation and an initial keep their full stop,
 * {@code 's} and its like stand alone.
 */
public final class Tokenizer {

    private static final Set<String> ENDINGS = Set.of("s", "ll", "d", "re", "ve", "m");

    private final Set<String> abbreviations;

    /** @param abbreviations with their full stop, as written */
    public Tokenizer(Set<String> abbreviations) {
        this.abbreviations = Set.copyOf(abbreviations);
    }

    public Tokens tokenize(String text) {
        return new Run(text).cut();
    }

    private final class Run {

        private final String text;
        private final int length;
        private int[] begins;
        private int[] ends;
        private int size;

        private Run(String text) {
            this.text = text;
            this.length = text.length();
            this.begins = new int[length / 4 + 16];
            this.ends = new int[length / 4 + 16];
        }

        private Tokens cut() {
            int at = 0;
            while (at < length) {
                int codePoint = text.codePointAt(at);
                if (Words.isWordPart(codePoint)) {
                    at = word(at);
                } else if (Character.isWhitespace(codePoint)
                        || Character.isSpaceChar(codePoint)
                        || codePoint == '\uFEFF') {
                    at += Character.charCount(codePoint);
                } else {
                    at = mark(at, codePoint);
                }
            }
            return new Tokens(text, begins, ends, size);
        }

        private int word(int begin) {
            int at = wordEnd(begin);
            int apostrophe = endingApostrophe(begin, at);
            if (apostrophe > 0) {
                add(begin, apostrophe);
                add(apostrophe, at);
                return at;
            }
            at = withFullStop(begin, at);
            add(begin, at);
            return afterFullStop(at);
        }

        /** "U.K.'s": the ending of a word that has its full stop. */
        private int afterFullStop(int at) {
            boolean ending = text.charAt(at - 1) == '.'
                    && at + 1 < length
                    && Words.isApostrophe(text.charAt(at))
                    && text.charAt(at + 1) == 's'
                    && (at + 2 == length || !Words.isWordPart(text.codePointAt(at + 2)));
            if (ending) {
                add(at, at + 2);
            }
            return ending ? at + 2 : at;
        }

        private int wordEnd(int begin) {
            int at = begin;
            while (at < length) {
                int codePoint = text.codePointAt(at);
                if (Words.isWordPart(codePoint)) {
                    at += Character.charCount(codePoint);
                } else if (joins(begin, at, (char) codePoint)) {
                    at++;
                } else {
                    break;
                }
            }
            return at;
        }

        private boolean joins(int begin, int at, char c) {
            if (at + 1 >= length || at == begin || !Words.isWordPart(text.codePointAt(at + 1))) {
                return false;
            }
            char before = text.charAt(at - 1);
            char after = text.charAt(at + 1);
            if (c == '-' || c == '\u2011' || Words.isApostrophe(c)) {
                return true;
            }
            if (c == ',') {
                return Character.isDigit(before) && Character.isDigit(after);
            }
            if (c == '.' && isCapitalised(at + 1)) {
                return false;
            }
            if (c == '.') {
                boolean initial = at - begin == 1
                        || at - begin == 2 && Character.isUpperCase(text.charAt(begin)) && Character.isUpperCase(after)
                        || text.charAt(at - 2) == '.'
                        || text.charAt(at - 2) == '-';
                return Character.isDigit(before) == Character.isDigit(after)
                        && (Character.isDigit(after) || initial || Character.isLowerCase(after));
            }
            return c == '&' && Character.isUpperCase(before) && Character.isUpperCase(after);
        }

        /** Whether a word of more than an initial begins there: "L.Oyun", "Ms.Bernard", not "U.S." */
        private boolean isCapitalised(int at) {
            return Character.isUpperCase(text.charAt(at))
                    && at + 1 < length
                    && Character.isLowerCase(text.charAt(at + 1));
        }

        private int endingApostrophe(int begin, int end) {
            for (int i = end - 2; i > begin && i >= end - 3; i--) {
                if (Words.isApostrophe(text.charAt(i))) {
                    return ENDINGS.contains(Words.lower(text.substring(i + 1, end))) ? i : 0;
                }
            }
            return 0;
        }

        private int withFullStop(int begin, int end) {
            if (end >= length || text.charAt(end) != '.' || !Character.isLetter(text.charAt(begin))) {
                return end;
            }
            boolean initial =
                    Character.isUpperCase(text.charAt(begin)) && (end - begin == 1 || onlyInitials(begin, end));
            boolean glued = end - begin == 2
                    && Character.isUpperCase(text.charAt(begin))
                    && end + 1 < length
                    && isCapitalised(end + 1);
            boolean lowerInitials = end - begin == 3 && text.charAt(begin + 1) == '.';
            return initial || glued || lowerInitials || abbreviations.contains(text.substring(begin, end + 1))
                    ? end + 1
                    : end;
        }

        private boolean onlyInitials(int begin, int end) {
            for (int i = begin; i < end; i++) {
                boolean stop = (i - begin) % 2 == 1;
                if (stop != (text.charAt(i) == '.')) {
                    return false;
                }
            }
            return (end - begin) % 2 == 1;
        }

        private int mark(int begin, int codePoint) {
            int at = begin + Character.charCount(codePoint);
            boolean repeats = codePoint == '.' || codePoint == '-' || codePoint == '!' || codePoint == '?';
            while (repeats && at < length && text.charAt(at) == codePoint) {
                at++;
            }
            boolean pair = at + 1 == begin + 2 && at < length && isPair(codePoint, text.charAt(at));
            add(begin, pair ? at + 1 : at);
            return pair ? at + 1 : at;
        }

        private boolean isPair(int first, char second) {
            return first == second && (first == '`' || first == '\'');
        }

        private void add(int begin, int end) {
            if (size == begins.length) {
                begins = Arrays.copyOf(begins, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            begins[size] = begin;
            ends[size++] = end;
        }
    }
}
