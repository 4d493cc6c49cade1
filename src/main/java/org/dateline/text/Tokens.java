package org.dateline.text;

import java.util.Arrays;
import java.util.List;

/** The tokens of a text in order, each with its place, its words and their lower case. */
public final class Tokens {

    private final String text;
    private final int[] begins;
    private final int[] ends;
    private final String[] words;
    private final String[] lowers;

    Tokens(String text, int[] begins, int[] ends, int size) {
        this.text = text;
        this.begins = Arrays.copyOf(begins, size);
        this.ends = Arrays.copyOf(ends, size);
        this.words = new String[size];
        this.lowers = new String[size];
        for (int i = 0; i < size; i++) {
            words[i] = Words.plain(text, begins[i], ends[i]);
            lowers[i] = Words.lower(words[i]);
        }
    }

    public String text() {
        return text;
    }

    public int size() {
        return words.length;
    }

    /** Offset of the first character of a token; the end of the text behind the last one. */
    public int begin(int token) {
        return token < begins.length ? begins[token] : text.length();
    }

    /** Offset after the last character of a token; the start of the text before the first one. */
    public int end(int token) {
        return token < 0 ? 0 : ends[token];
    }

    /** The token as written, but with straight apostrophes and no soft hyphens; empty outside the text. */
    public String word(int token) {
        return token < 0 || token >= words.length ? "" : words[token];
    }

    /** The token in lower case; empty outside the text. */
    public String lower(int token) {
        return token < 0 || token >= lowers.length ? "" : lowers[token];
    }

    public boolean is(int token, String lower) {
        return lower(token).equals(lower);
    }

    /** Whether the tokens from here on are these words, in lower case. */
    public boolean follow(int token, List<String> lowers) {
        for (int i = 0; i < lowers.size(); i++) {
            if (!is(token + i, lowers.get(i))) {
                return false;
            }
        }
        return true;
    }

    public boolean isCapitalised(int token) {
        String word = word(token);
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    public boolean isAllCaps(int token) {
        String word = word(token);
        return word.length() > 1 && isCapitalised(token) && Words.hasNoLowerCase(word);
    }

    public boolean startsWithLetter(int token) {
        String word = word(token);
        return !word.isEmpty() && Character.isLetter(word.codePointAt(0));
    }

    public boolean startsWithDigit(int token) {
        String word = word(token);
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    /** Whether the token is neither a word nor a number. */
    public boolean isPunctuation(int token) {
        String word = word(token);
        return !word.isEmpty() && !Words.isWordPart(word.codePointAt(0)) && !word.startsWith("'s") && word.length() < 4;
    }

    public Passage passage(int begin, int end) {
        return Passage.of(text, begins[begin], ends[end - 1]);
    }

    /** Index of the first token that begins at or after an offset. */
    public int at(int offset) {
        int found = Arrays.binarySearch(begins, offset);
        return found >= 0 ? found : -found - 1;
    }
}
