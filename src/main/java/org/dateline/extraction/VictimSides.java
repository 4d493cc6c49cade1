package org.dateline.extraction;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Tells the nation, force or group that victims belong to: "Russian soldiers", "Hamas fighters", "the coalition side";
 * soldiers, rebels or civilians of none of these are a side of their own.
 */
final class VictimSides {

    private static final int FARTHEST = 8;
    private static final Set<String> MOSTLY = Set.of("mostly", "mainly", "all", "largely", "many");
    private static final Set<String> FORCES = WordLists.set("casualty-sets.txt", "force");

    private static final Set<String> OWN_SIDES = WordLists.set("casualty-sets.txt", "own side");

    private static final Set<String> NUMBERS =
            WordLists.rows("quantities-numbers.txt").stream().map(row -> row[0]).collect(Collectors.toSet());

    private final Map<String, String> nations = new HashMap<>();

    VictimSides() {
        for (String[] row : WordLists.rows("countries.txt")) {
            String[] demonyms = row.length > 1 ? row[1].split("\\|") : new String[0];
            for (String demonym : demonyms) {
                nations.putIfAbsent(demonym, demonyms[0]);
            }
        }
        nations.putIfAbsent("US", "American");
        nations.putIfAbsent("U.S.", "American");
        nations.putIfAbsent("Palestinian", "Palestinian");
        nations.putIfAbsent("Palestinians", "Palestinian");
    }

    /** The side named in the words for victims, right behind them ("mostly Russians") or as "on the coalition side". */
    @Nullable String side(Tokens tokens, int begin, int end, int limit) {
        for (int i = begin; i < end; i++) {
            String nation = nations.get(tokens.word(i));
            if (nation != null) {
                return nation;
            }
            if (i > begin
                    && FORCES.contains(tokens.lower(i))
                    && tokens.isCapitalised(i - 1)
                    && !isFirst(tokens, i - 1)) {
                return tokens.word(i - 1);
            }
        }
        for (int i = begin; i < end; i++) {
            String several = plural(tokens.lower(i));
            if (OWN_SIDES.contains(several)) {
                return several;
            }
        }
        for (int i = end; i < limit && i < end + FARTHEST; i++) {
            if (tokens.is(i, "side") && tokens.is(i - 2, "the")) {
                String nation = nations.get(tokens.word(i - 1));
                return nation == null ? tokens.word(i - 1) : nation;
            }
        }
        boolean mostly = tokens.is(end, ",") && MOSTLY.contains(tokens.lower(end + 1));
        return mostly ? nations.get(tokens.word(end + 2)) : null;
    }

    /** "Soldiers", "a civilian": people whom the word itself puts on a side. */
    static boolean isOwnSide(String word) {
        return OWN_SIDES.contains(plural(word));
    }

    private static String plural(String word) {
        if (OWN_SIDES.contains(word)) {
            return word;
        }
        return word.endsWith("man") ? word.substring(0, word.length() - 2) + "en" : word + "s";
    }

    /** Where the words for victims end, those that tell their side included: "mercenaries, mostly Russians". */
    int end(Tokens tokens, int end) {
        boolean told = tokens.is(end, ",")
                && MOSTLY.contains(tokens.lower(end + 1))
                && nations.containsKey(tokens.word(end + 2));
        return told ? end + 3 : end;
    }

    private static boolean isFirst(Tokens tokens, int token) {
        return tokens.startsWithDigit(token)
                || NUMBERS.contains(tokens.lower(token))
                || tokens.lower(token).equals("the");
    }
}
