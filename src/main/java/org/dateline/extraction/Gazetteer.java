package org.dateline.extraction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What is known about words before any text is read: names of people and places, organisations, roles, titles. */
public final class Gazetteer {

    static final int FIRST_NAME = 1;
    static final int SURNAME = 1 << 1;
    static final int PLACE = 1 << 2;
    static final int COUNTRY = 1 << 3;
    static final int DEMONYM = 1 << 4;
    static final int ORGANISATION_HEAD = 1 << 5;
    static final int ORGANISATION = 1 << 6;
    static final int ROLE = 1 << 7;
    /** Words within titles that are none alone: "Al Hajj", "The Hon", "Private First Class". */
    private static final Set<String> NO_TITLES =
            Set.of("al", "the", "and", "of", "most", "right", "off", "his", "her", "first", "class", "1st", "2nd");

    static final int COURTESY = 1 << 8;
    static final int RANK = 1 << 9;
    static final int CUE = 1 << 10;
    static final int COMMON = 1 << 11;
    static final int DATE = 1 << 12;
    static final int THING = 1 << 13;
    static final int PLACE_PART = 1 << 14;
    static final int ORGANISATION_PART = 1 << 15;
    static final int MALE = 1 << 16;
    static final int FEMALE = 1 << 17;
    static final int RELATION = 1 << 18;
    static final int PLACE_NOUN = 1 << 19;

    private static final Pattern BEHIND_HEAD = Pattern.compile(" (?:of|for|to|in|at|on|without|and) ");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** How many bits the knowledge about one word takes. */
    static final int BITS = 20;

    private final Map<String, Integer> words = new HashMap<>(1 << 16);
    private final Set<String> modifiers = WordLists.words("role-modifiers.txt");
    private final Set<String> roles = new HashSet<>(1 << 14);
    private final Map<String, List<Phrase>> phrases = new HashMap<>(1 << 14);

    /** A name of several words, in lower case. */
    record Phrase(List<String> words, int kind) {}

    public Gazetteer() {
        for (String[] row : WordLists.rows("first-names.txt")) {
            mark(row[0], FIRST_NAME);
            mark(row[0], row[1].equals("m") ? MALE : row[1].equals("f") ? FEMALE : MALE | FEMALE);
        }
        WordLists.rows("surnames.txt").forEach(row -> mark(row[0], SURNAME));
        WordLists.rows("place-nouns.txt").forEach(row -> mark(row[0], PLACE_NOUN));
        WordLists.rows("places.txt").forEach(row -> name(row[0], PLACE, PLACE_PART));
        for (String[] row : WordLists.rows("countries.txt")) {
            each(row, 0, name -> name(name, COUNTRY, PLACE_PART));
            each(row, 1, name -> name(name, DEMONYM, 0));
            each(row, 2, name -> name(name, PLACE, PLACE_PART));
        }
        WordLists.rows("demonyms.txt").forEach(row -> name(row[0], DEMONYM, 0));
        for (String[] row : WordLists.rows("organisations.txt")) {
            each(row, 0, name -> name(name, ORGANISATION, ORGANISATION_PART));
            each(row, 1, name -> name(name, ORGANISATION, ORGANISATION_PART));
        }
        WordLists.rows("organisation-heads.txt").forEach(row -> mark(row[0], ORGANISATION_HEAD));
        for (String[] row : WordLists.rows("media-products-events.txt")) {
            name(row[0], row[1].equals("date") ? DATE : THING, 0);
        }
        Set<String> common = WordLists.words("common-words.txt");
        roles(common);
        for (String[] row : WordLists.rows("honorifics.txt")) {
            for (String word : row[0].split(" ")) {
                if (!NO_TITLES.contains(word.toLowerCase(Locale.ROOT))) {
                    mark(word, row[1].equals("courtesy") ? COURTESY : RANK);
                }
            }
        }
        for (String[] row : WordLists.rows("cues.txt")) {
            for (int i = 0; i < 5; i++) {
                mark(row[i], CUE);
            }
        }
        common.forEach(word -> mark(word, COMMON));
        phrases.values().forEach(list -> list.sort((a, b) -> b.words.size() - a.words.size()));
    }

    /** A role makes its last word a role, unless that is an ordinary word which hardly ever is one: "tight end". */
    private void roles(Set<String> common) {
        List<String[]> rows = WordLists.rows("roles.txt");
        Map<String, Integer> heads = new HashMap<>();
        for (String[] row : rows) {
            roles.add(row[0]);
            heads.merge(head(row[0]), 1, Integer::sum);
        }
        for (String[] row : rows) {
            String head = head(row[0]);
            boolean role = roles.contains(head) || !common.contains(head) || heads.getOrDefault(head, 0) > 3;
            if (role) {
                mark(head, row[1].equals("relation") ? RELATION : ROLE);
            }
        }
    }

    private static String head(String role) {
        Matcher behind = BEHIND_HEAD.matcher(role);
        String phrase = behind.find() ? role.substring(0, behind.start()) : role;
        return phrase.substring(phrase.lastIndexOf(' ') + 1);
    }

    /** What is known about a word in lower case, as bits. */
    int of(String lower) {
        Integer known = words.get(lower);
        if (known == null && !isAscii(lower)) {
            known = words.get(folded(lower));
        }
        return known == null ? 0 : known;
    }

    boolean is(String lower, int kind) {
        return (of(lower) & kind) != 0;
    }

    /** Whether this word before a role belongs to it: "former", "acting". */
    boolean modifiesRole(String lower) {
        return modifiers.contains(lower);
    }

    /** Whether these words, in lower case with single blanks, are a role: "deputy prime minister". */
    boolean isRole(String words) {
        return roles.contains(words);
    }

    /** What is known about a whole name of one word or several, as bits. */
    int ofName(Tokens tokens, int begin, int end) {
        if (end - begin == 1) {
            return of(tokens.lower(begin));
        }
        Phrase phrase = phraseAt(tokens, begin);
        return phrase != null && phrase.words.size() == end - begin ? phrase.kind : 0;
    }

    /** The longest name of several words that begins at a token, or null. */
    @Nullable Phrase phraseAt(Tokens tokens, int token) {
        List<Phrase> candidates = phrases.get(tokens.lower(token));
        if (candidates != null) {
            for (Phrase phrase : candidates) {
                if (tokens.follow(token, phrase.words)) {
                    return phrase;
                }
            }
        }
        return null;
    }

    private static void each(String[] row, int field, Consumer<String> action) {
        if (row.length > field) {
            for (String name : row[field].split("\\|")) {
                if (!name.isBlank()) {
                    action.accept(name.strip());
                }
            }
        }
    }

    private void name(String name, int kind, int part) {
        List<String> parts = List.of(
                name.toLowerCase(Locale.ROOT).replace("'s", " 's").strip().split(" "));
        if (parts.size() == 1) {
            mark(name, kind);
            return;
        }
        if (part != 0) {
            parts.stream().filter(word -> word.length() > 3).forEach(word -> mark(word, part));
        }
        List<Phrase> list = phrases.computeIfAbsent(parts.get(0), first -> new ArrayList<>(2));
        list.add(new Phrase(parts, kind));
    }

    private void mark(String word, int kind) {
        String lower = word.toLowerCase(Locale.ROOT);
        words.merge(lower, kind, (a, b) -> a | b);
        if (!isAscii(lower)) {
            words.merge(folded(lower), kind, (a, b) -> a | b);
        }
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    }
}
