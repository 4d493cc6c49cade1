package org.dateline.extraction;

import java.util.Set;
import org.dateline.text.Tokens;

/** Reads injuries however they are described: "with critical wounds", "sustained what police call minor injuries". */
final class InjuryPhrase {

    private static final int LONGEST = 9;
    private static final Set<String> OPENERS =
            Set.of("with", "suffered", "suffering", "sustained", "sustaining", "received", "suffers", "sustains");
    private static final Set<String> NOUNS = Set.of("wound", "wounds", "injury", "injuries", "burns", "fractures");
    private static final Set<String> BARRIERS =
            Set.of(",", ".", ";", ":", "no", "without", "and", "of", "in", "at", "on", "who", "the", "when");

    private InjuryPhrase() {}

    /** Index after the phrase that begins at a token, or the token itself where none does. */
    static int end(Tokens tokens, int at, int to) {
        if (!OPENERS.contains(tokens.lower(at))) {
            return at;
        }
        for (int i = at + 1; i < Math.min(to, at + LONGEST); i++) {
            String word = tokens.lower(i);
            if (NOUNS.contains(word)) {
                return i + 1;
            }
            boolean fatal = word.equals("fatal") || word.equals("mortal");
            if (fatal || BARRIERS.contains(word) || tokens.startsWithDigit(i) || isOpener(tokens, at, i)) {
                return at;
            }
        }
        return at;
    }

    /** Those found with gunshot wounds may yet have died. */
    static Harm harm(Tokens tokens, int begin, int end) {
        for (int i = begin; i < end; i++) {
            switch (tokens.lower(i)) {
                case "gunshot", "stab", "bullet", "knife" -> {
                    return Harm.STRUCK;
                }
                default -> {}
            }
        }
        return Harm.INJURED;
    }

    private static boolean isOpener(Tokens tokens, int first, int at) {
        return tokens.is(first, "with") && at > first + 5;
    }
}
