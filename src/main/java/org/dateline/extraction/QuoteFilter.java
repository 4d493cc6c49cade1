package org.dateline.extraction;

import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.text.Span;

/**
 * Tells quotation marks that quote nobody: nicknames (Ana "Nan" Ruiz), titles of works (the film "High Water"), names
 * that a thing goes by (the so-called "green zone").
 */
final class QuoteFilter {

    private static final int LONGEST_NICKNAME = 24;
    private static final int LONGEST_TITLE = 90;
    private static final int LONGEST_WORD = 24;

    private static final Set<String> NAMING =
            Set.of("called", "dubbed", "named", "nicknamed", "titled", "entitled", "codenamed", "aka", "as", "alias");

    private static final Set<String> WORKS = Set.of(
            "film",
            "movie",
            "song",
            "book",
            "novel",
            "album",
            "show",
            "play",
            "series",
            "single",
            "hit",
            "poem",
            "essay",
            "episode",
            "documentary",
            "painting",
            "magazine",
            "musical",
            "opera",
            "sitcom",
            "drama",
            "game",
            "podcast",
            "thriller",
            "comedy",
            "memoir",
            "blockbuster",
            "sculpture",
            "exhibition",
            "anthem",
            "ballad",
            "program",
            "programme",
            "of",
            "in",
            "on",
            "from",
            "for",
            "the",
            "a",
            "his",
            "her",
            "their",
            "'s",
            "’s",
            "hosts",
            "host");

    private static final Pattern TITLE = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{N}'’-]*(?:[ :&,-]+(?:\\p{Lu}[\\p{L}\\p{N}.'’-]*|\\p{N}+|an?|and|at|but|by|for|from|in|into|it|of|on|or|the|to|vs?|with|is|s))+[,.?!]?");

    boolean isQuote(String text, Span block, Span outer, Span inner) {
        String before = wordBefore(text, block.begin(), outer.begin());
        if (before.equalsIgnoreCase("so-called") || isNickname(text, block, outer, inner, before)) {
            return false;
        }
        boolean begins = inner.length() > 0 && Character.isUpperCase(text.codePointAt(inner.begin()));
        if (!begins || inner.length() > LONGEST_TITLE) {
            return true;
        }
        boolean title =
                inner.of(text).indexOf(' ') < 0 || TITLE.matcher(inner.of(text)).matches();
        return !title || !NAMING.contains(before) && !WORKS.contains(before);
    }

    private static boolean isNickname(String text, Span block, Span outer, Span inner, String before) {
        int next = outer.end() + 1;
        if (inner.length() > LONGEST_NICKNAME
                || before.isEmpty()
                || !Character.isUpperCase(before.codePointAt(0))
                || next >= block.end()
                || text.charAt(outer.end()) != ' '
                || !Character.isUpperCase(text.codePointAt(next))) {
            return false;
        }
        char last = text.charAt(inner.end() - 1);
        return ",.?!;:".indexOf(last) < 0 && inner.of(text).split(" ").length <= 3;
    }

    /** The word right before an offset, "" where a mark or nothing stands there. */
    private static String wordBefore(String text, int begin, int offset) {
        int end = offset;
        if (end > begin && text.charAt(end - 1) == ' ') {
            end--;
        }
        int at = end;
        while (at > begin && end - at < LONGEST_WORD && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        String word = text.substring(at, end);
        return word.endsWith("'s") || word.endsWith("’s") ? "'s" : word;
    }
}
