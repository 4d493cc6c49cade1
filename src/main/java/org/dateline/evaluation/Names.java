package org.dateline.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** When two wordings count as the same name. */
final class Names {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-’'][\\p{L}\\p{N}]+)*");
    private static final Pattern POSSESSIVE = Pattern.compile("[’']s(?![\\p{L}\\p{N}_])");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]+");
    private static final Set<String> PASSED_OVER = Set.of(("the a an of and for in on at to his her its their our my"
                    + " mr mrs ms miss dr sir col gen lt capt sgt president senator sen rep gov prof rev"
                    + " that this said who which s")
            .split(" "));

    private Names() {}

    /** The words that tell, in lower case: no articles, prepositions, titles or possessives. */
    static List<String> words(String name) {
        String bare = POSSESSIVE.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
        return WORD.matcher(bare)
                .results()
                .map(MatchResult::group)
                .filter(word -> !PASSED_OVER.contains(word))
                .toList();
    }

    /** Whether a speaker is the one of the gold: the last word, or half of the words of the gold, in common. */
    static boolean sameSpeaker(String predicted, String gold) {
        List<String> read = words(predicted);
        List<String> right = words(gold);
        if (read.isEmpty() || right.isEmpty()) {
            return predicted.strip().equalsIgnoreCase(gold.strip());
        }
        String last = read.get(read.size() - 1);
        Set<String> all = new HashSet<>(right);
        return right.contains(last) || common(read, right) >= 0.5 * all.size();
    }

    static boolean samePerson(String first, String second) {
        List<String> x = words(first);
        List<String> y = words(second);
        if (x.isEmpty() || y.isEmpty()) {
            return false;
        }
        boolean oneInTheOther = y.containsAll(x) || x.containsAll(y);
        boolean sameEnd = x.get(x.size() - 1).equals(y.get(y.size() - 1));
        return sameEnd && (oneInTheOther || x.get(0).equals(y.get(0))) || likeness(x, y) > 0.5;
    }

    static boolean sameOrganisation(String first, String second) {
        List<String> x = words(first);
        List<String> y = words(second);
        if (x.isEmpty() || y.isEmpty()) {
            return false;
        }
        return likeness(x, y) >= 0.5
                || acronym(first).equals(second.toLowerCase(Locale.ROOT))
                || acronym(second).equals(first.toLowerCase(Locale.ROOT));
    }

    /** The longest form of each name, longest first, then by the alphabet: "Kato" falls to "David Kato". */
    static List<String> longestForms(Collection<String> names) {
        List<String> byLength = new ArrayList<>(new TreeSet<>(names));
        byLength.sort(Comparator.comparingInt(name -> -words(name).size()));
        List<String> kept = new ArrayList<>();
        List<Set<String>> keptWords = new ArrayList<>();
        for (String name : byLength) {
            Set<String> words = new HashSet<>(words(name));
            if (!words.isEmpty() && keptWords.stream().noneMatch(longer -> longer.containsAll(words))) {
                kept.add(name);
                keptWords.add(words);
            }
        }
        return kept;
    }

    private static String acronym(String name) {
        StringBuilder initials = new StringBuilder();
        LATIN.matcher(name)
                .results()
                .map(word -> word.group().charAt(0))
                .filter(Character::isUpperCase)
                .forEach(initials::append);
        return initials.toString().toLowerCase(Locale.ROOT);
    }

    private static double likeness(Collection<String> first, Collection<String> second) {
        Set<String> all = new HashSet<>(first);
        all.addAll(second);
        return (double) common(first, second) / all.size();
    }

    static int common(Collection<String> first, Collection<String> second) {
        Set<String> both = new HashSet<>(first);
        both.retainAll(new HashSet<>(second));
        return both.size();
    }
}
