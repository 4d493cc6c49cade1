package org.dateline.extraction;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.text.Tokens;

/** What each word is to the reading of casualties, as bits; a word can be several things. */
final class CasualtyWords {

    static final int BE = 1;
    static final int HAVE = 1 << 1;
    static final int MODAL = 1 << 2;
    static final int NEGATION = 1 << 3;
    static final int ADVERB = 1 << 4;
    static final int DETERMINER = 1 << 5;
    static final int HE = 1 << 6;
    static final int SELF = 1 << 7;
    static final int THEY = 1 << 8;
    static final int PREPOSITION = 1 << 9;
    static final int CLAUSE = 1 << 10;
    static final int COMMA = 1 << 11;
    static final int STOP = 1 << 12;
    static final int AND = 1 << 13;
    static final int TIME = 1 << 14;
    static final int MONTH = 1 << 15;
    static final int ORDINAL = 1 << 16;
    static final int OTHER = 1 << 17;
    static final int PERSON = 1 << 18;
    static final int PEOPLE = 1 << 19;
    static final int MALE = 1 << 20;
    static final int FEMALE = 1 << 21;
    static final int AGE = 1 << 22;
    static final int GROUP = 1 << 23;
    static final int NUMBER = 1 << 24;

    private static final Map<String, Integer> CLASSES = Map.ofEntries(
            Map.entry("be", BE),
            Map.entry("have", HAVE),
            Map.entry("modal", MODAL),
            Map.entry("negation", NEGATION),
            Map.entry("adverb", ADVERB),
            Map.entry("determiner", DETERMINER),
            Map.entry("he", HE),
            Map.entry("self", SELF),
            Map.entry("they", THEY),
            Map.entry("preposition", PREPOSITION),
            Map.entry("clause", CLAUSE),
            Map.entry("comma", COMMA),
            Map.entry("stop", STOP),
            Map.entry("and", AND),
            Map.entry("time", TIME),
            Map.entry("month", MONTH),
            Map.entry("ordinal", ORDINAL),
            Map.entry("other", OTHER));

    private static final java.util.List<String> NUMBER_OPENERS = java.util.List.of("a", "an", "no", "not", "half");

    /** Words that are people in some texts and something else in most. */
    private static final java.util.Set<String> UNSURE = WordLists.set("casualty-sets.txt", "unsure");

    private final Map<String, Integer> bits = new HashMap<>();
    private final Map<String, Integer> groups = new HashMap<>();

    CasualtyWords() {
        for (String[] row : WordLists.rows("casualty-words.txt")) {
            add(row[0], CLASSES.getOrDefault(row[1], 0));
        }
        for (String[] row : WordLists.rows("quantities-numbers.txt")) {
            add(row[0], NUMBER);
        }
        for (String word : NUMBER_OPENERS) {
            add(word, NUMBER);
        }
        for (String[] row : WordLists.rows("victim-nouns.txt")) {
            boolean people = !row[0].equals(row[1])
                    && !row[2].equals("group")
                    && !row[2].equals("body")
                    && row[0].indexOf(' ') < 0;
            if (people && !UNSURE.contains(row[0])) {
                addVictim(row[0], row[1], "-");
            }
        }
        for (String[] row : WordLists.rows("casualty-victims.txt")) {
            addVictim(row[0], row[1], row[2]);
        }
    }

    /** How many people a group noun stands for: 2 for "couple"; 0 where the noun is none. */
    int groupSize(String lower) {
        return groups.getOrDefault(lower, 0);
    }

    /** The bits of each token. */
    int[] read(Tokens tokens) {
        int[] read = new int[tokens.size()];
        for (int i = 0; i < read.length; i++) {
            String lower = tokens.lower(i);
            Integer known = bits.get(lower);
            read[i] = known == null ? unlisted(lower) : known;
        }
        return read;
    }

    private int unlisted(String lower) {
        if (lower.endsWith("n't")) {
            return BE | NEGATION;
        }
        if (lower.endsWith("-old")) {
            return AGE | PERSON;
        }
        if (lower.endsWith("-olds")) {
            return AGE | PEOPLE;
        }
        int hyphen = lower.indexOf('-');
        boolean number = !lower.isEmpty() && Character.isDigit(lower.charAt(0))
                || hyphen > 0 && (bits.getOrDefault(lower.substring(0, hyphen), 0) & NUMBER) != 0;
        return number ? NUMBER : 0;
    }

    private void addVictim(String singular, String plural, String kind) {
        char mark = kind.charAt(0);
        int gender = mark == 'm' ? MALE : mark == 'f' ? FEMALE : 0;
        if (Character.isDigit(mark)) {
            groups.put(singular.toLowerCase(Locale.ROOT), mark - '0');
            add(singular, PERSON | GROUP);
        } else {
            add(singular, PERSON | gender);
        }
        add(plural, PEOPLE | gender);
    }

    private void add(String word, int bit) {
        bits.merge(word.toLowerCase(Locale.ROOT), bit, (a, b) -> a | b);
    }
}
