package org.dateline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Splits a run of tokens into sentences: after a full stop, question or exclamation mark and the closing marks behind
 * it, where what follows can begin a sentence; never inside a quote, and after an abbreviation only before a word that
 * hardly ever follows one ("the U.S. The").
 */
public final class SentenceSplitter {

    private static final Set<String> STOPS = Set.of(".", "!", "?", "…");
    private static final Set<String> CLOSERS = Set.of("\"", "”", "’", "'", ")", "]", "»", "''");
    private static final Set<String> STARTERS = Set.of(
            "the",
            "a",
            "an",
            "this",
            "that",
            "these",
            "those",
            "it",
            "he",
            "she",
            "they",
            "we",
            "i",
            "you",
            "but",
            "and",
            "in",
            "on",
            "at",
            "for",
            "if",
            "when",
            "while",
            "after",
            "before",
            "since",
            "his",
            "her",
            "its",
            "their",
            "there",
            "some",
            "many",
            "most",
            "no",
            "one",
            "two",
            "as",
            "by",
            "with",
            "however",
            "meanwhile",
            "according",
            "officials",
            "police",
            "what",
            "who",
            "why",
            "how",
            "both",
            "all",
            "more",
            "now",
            "then");

    private final Set<String> titles;

    /** @param titles abbreviations that stand before a name, with their full stop, in lower case */
    public SentenceSplitter(Set<String> titles) {
        this.titles = Set.copyOf(titles);
    }

    /**
     * The sentences of the tokens from {@code begin} to {@code end}.
     *
     * @param quotes places in which a text is not split, in order and apart from each other
     */
    public List<Sentence> split(Tokens tokens, int begin, int end, int paragraph, List<Span> quotes) {
        List<Sentence> sentences = new ArrayList<>();
        int first = begin;
        int quote = 0;
        for (int i = begin; i < end; i++) {
            while (quote < quotes.size() && quotes.get(quote).end() <= tokens.begin(i)) {
                quote++;
            }
            boolean quoted = quote < quotes.size() && quotes.get(quote).contains(tokens.begin(i));
            if (quoted && !endsQuote(tokens, i, quotes.get(quote)) || !endsSentence(tokens, i, end)) {
                continue;
            }
            int after = i + 1;
            while (after < end && CLOSERS.contains(tokens.word(after)) && isAttached(tokens, after)) {
                after++;
            }
            if (after < end && !canBegin(tokens, after)) {
                continue;
            }
            sentences.add(new Sentence(first, after, paragraph));
            first = after;
            i = after - 1;
        }
        if (first < end) {
            sentences.add(new Sentence(first, end, paragraph));
        }
        return sentences;
    }

    private boolean endsQuote(Tokens tokens, int token, Span quote) {
        return tokens.end(token) == quote.end();
    }

    private boolean isAttached(Tokens tokens, int token) {
        return tokens.begin(token) == tokens.end(token - 1);
    }

    private boolean endsSentence(Tokens tokens, int token, int end) {
        String word = tokens.word(token);
        char last = word.charAt(word.length() - 1);
        if (word.length() == 1 || last != '.' || !tokens.startsWithLetter(token)) {
            return STOPS.contains(word) || last == '.' || last == '!' || last == '?';
        }
        if (word.length() == 2 && Character.isUpperCase(word.charAt(0)) && !word.equals("I.")) {
            return false;
        }
        return token + 1 < end
                && !titles.contains(tokens.lower(token))
                && tokens.isCapitalised(token + 1)
                && STARTERS.contains(tokens.lower(token + 1));
    }

    private boolean canBegin(Tokens tokens, int token) {
        String word = tokens.word(token);
        int first = word.codePointAt(0);
        return !Character.isLowerCase(first) && ",;:.!?)]-–—".indexOf(first) < 0;
    }
}
