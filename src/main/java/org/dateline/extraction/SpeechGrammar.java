package org.dateline.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.text.Tokens;

/** Tells what each word of a document can be; knows the cues, the roles, the courtesy titles and the small words. */
final class SpeechGrammar {

    private static final int[] FORMS = {WordKind.BASE, WordKind.THIRD, WordKind.PAST, WordKind.PARTICIPLE, WordKind.ING
    };
    private static final Set<String> POSSESSIVES = Set.of("'s", "'");

    /** Names that look like small words. */
    private static final Set<String> ABBREVIATIONS = Set.of("US", "WHO", "IT", "UN", "EU");

    private final Map<String, Integer> kinds = new HashMap<>();
    private final Map<String, Integer> pairs = new HashMap<>();
    private final Set<String> pairBeginnings = new HashSet<>();
    private final Set<String> calendar = new HashSet<>();

    SpeechGrammar() {
        Map<String, Integer> bases = new HashMap<>();
        for (String[] row : WordLists.rows("speech-grammar.txt")) {
            if (row[1].equals("teller") || row[1].equals("denier")) {
                add(bases, row[0], row[1].equals("teller") ? WordKind.TELL : WordKind.DENY);
            } else if (row[1].equals("calendar")) {
                calendar.add(row[0]);
            } else {
                add(kinds, row[0], WordKind.named(row[1]));
            }
        }
        for (String[] row : WordLists.rows("cues.txt")) {
            int cue = WordKind.named(row[FORMS.length]) | bases.getOrDefault(row[0], 0);
            for (int i = 0; i < FORMS.length; i++) {
                boolean pair = row[i].indexOf(' ') > 0;
                add(pair ? pairs : kinds, row[i], cue | FORMS[i]);
                if (pair) {
                    pairBeginnings.add(row[i].substring(0, row[i].indexOf(' ')));
                }
            }
        }
        for (String role : WordLists.lowerWords("roles.txt")) {
            if (role.indexOf(' ') < 0) {
                add(kinds, role, WordKind.PERSON);
                add(kinds, role + "s", WordKind.PERSON);
            }
        }
        WordLists.lowerWords("honorifics.txt").stream()
                .filter(title -> title.indexOf(' ') < 0)
                .forEach(title -> add(kinds, title, WordKind.HONORIFIC));
    }

    WordKinds read(Tokens tokens, List<QuotedStretch> stretches) {
        int[] found = new int[tokens.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = kind(tokens, i);
        }
        for (QuotedStretch stretch : stretches) {
            int end = tokens.at(stretch.outer().end());
            for (int i = tokens.at(stretch.outer().begin()); i < end; i++) {
                found[i] |= WordKind.QUOTED;
            }
        }
        return new WordKinds(tokens, found);
    }

    private int kind(Tokens tokens, int token) {
        String lower = tokens.lower(token);
        if (POSSESSIVES.contains(lower) && token > 0 && tokens.begin(token) == tokens.end(token - 1)) {
            return WordKind.POSSESSIVE | (isPersonal(tokens, token - 1) ? WordKind.AUXILIARY : 0);
        }
        if (tokens.isPunctuation(token) && !lower.equals("&") && !lower.equals("n't")) {
            return WordKind.MARK;
        }
        if (pairBeginnings.contains(lower)) {
            Integer pair = pairs.get(lower + " " + tokens.lower(token + 1));
            if (pair != null) {
                return pair;
            }
        }
        if (ABBREVIATIONS.contains(tokens.word(token))) {
            return 0;
        }
        int kind = kinds.getOrDefault(lower, 0);
        if (tokens.isCapitalised(token)) {
            kind |= calendar.contains(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower)
                    ? WordKind.TIME
                    : 0;
            return kind;
        }
        kind &= ~WordKind.HONORIFIC;
        if (tokens.startsWithDigit(token)) {
            return kind | WordKind.NUMBER;
        }
        if (lower.length() > 4 && lower.endsWith("ly") && (kind & WordKind.PERSON) == 0) {
            return kind | WordKind.ADVERB;
        }
        return kind;
    }

    private static boolean isPersonal(Tokens tokens, int token) {
        return Set.of("he", "she", "it", "who", "that", "there", "what").contains(tokens.lower(token));
    }

    private static void add(Map<String, Integer> map, String word, int kind) {
        map.merge(word.toLowerCase(Locale.ROOT), kind, (one, other) -> one | other);
    }
}
