package org.dateline.comparison;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the nations and groups that words name: "two of the Russians", "Russia" and "Russian" are one. */
final class Sides {

    /** The reading of texts tells the sides of victims by this list; who speaks must be told by the same. */
    private static final String COUNTRIES = "/org/dateline/extraction/countries.txt";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}]|\\.)*");
    private static final int LONGEST = 3;

    private final Map<String, String> nations = new HashMap<>();

    Sides() {
        for (String[] row : ResourceLines.of(COUNTRIES)) {
            String[] demonyms = row.length > 1 ? row[1].split("\\|") : new String[0];
            if (demonyms.length > 0) {
                String nation = demonyms[0].toLowerCase(Locale.ROOT);
                List.of(demonyms).forEach(demonym -> nations.putIfAbsent(demonym, nation));
                List.of(row[0].split("\\|")).forEach(country -> nations.putIfAbsent(country, nation));
            }
        }
    }

    /** What side a word names: "US" is american, "US-led" too, "coalition" is itself. */
    String side(String word) {
        String plain = word.endsWith("-led") ? word.substring(0, word.length() - "-led".length()) : word;
        return nations.getOrDefault(plain, plain.toLowerCase(Locale.ROOT));
    }

    /** All sides that words could name, each with the words that name it, in their order. */
    Map<String, String> named(String words) {
        List<String> all = words(words);
        Map<String, String> named = new LinkedHashMap<>();
        for (int begin = 0; begin < all.size(); begin++) {
            for (int end = Math.min(all.size(), begin + LONGEST); end > begin; end--) {
                String phrase = String.join(" ", all.subList(begin, end));
                if (end == begin + 1 || nations.containsKey(phrase)) {
                    named.putIfAbsent(side(phrase), phrase);
                }
            }
        }
        return named;
    }

    static List<String> words(String text) {
        return WORD.matcher(text.replaceAll("['’]s\\b", ""))
                .results()
                .map(found -> text(found.group()))
                .toList();
    }

    private static String text(String word) {
        Matcher initials = Pattern.compile("(?:\\p{L}\\.)+").matcher(word);
        return !initials.matches() && word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}
