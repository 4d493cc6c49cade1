package org.dateline.extraction;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.text.Tokens;

/** Tells the other senses of words for harm: "captured on camera", "dead heat", "hit the headlines". */
final class FigurativeHarm {

    private static final int SOON = 5;
    private static final int NEAR = 16;

    private final Map<String, Set<String>> next = new HashMap<>();
    private final Map<String, Set<String>> after = new HashMap<>();
    private final Map<String, Set<String>> before = new HashMap<>();
    private final Map<String, Set<String>> needs = new HashMap<>();

    FigurativeHarm() {
        Map<String, Map<String, Set<String>>> places =
                Map.of("next", next, "after", after, "before", before, "needs", needs);
        for (String[] row : WordLists.rows("casualty-figurative.txt")) {
            places.getOrDefault(row[1], needs).put(row[0], Set.of(row[2].split(" ")));
        }
    }

    /** Whether a cue in a sentence from {@code from} to {@code to} does no harm. */
    boolean is(Tokens tokens, HarmCue cue, int from, int to) {
        String word = tokens.lower(cue.begin());
        if (cue.end() - cue.begin() > 1 && !word.equals("wiped") && !word.equals("cut")) {
            return false;
        }
        Set<String> needed = needs.get(word);
        if (needed != null) {
            int first = Math.max(from, cue.begin() - NEAR);
            return !has(tokens, first, Math.min(to, cue.end() + NEAR), needed);
        }
        return has(tokens, cue.end(), Math.min(to, cue.end() + 1), next.getOrDefault(word, Set.of()))
                || has(tokens, cue.end(), Math.min(to, cue.end() + SOON), after.getOrDefault(word, Set.of()))
                || has(tokens, Math.max(from, cue.begin() - SOON), cue.begin(), before.getOrDefault(word, Set.of()));
    }

    private static boolean has(Tokens tokens, int from, int to, Set<String> words) {
        for (int i = from; i < to && !words.isEmpty(); i++) {
            if (words.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
