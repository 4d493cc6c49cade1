package org.dateline.extraction;

import java.util.List;

/** A name of a person as its words in lower case, and how two such names may mean one person. */
record PersonName(List<String> words) {

    PersonName {
        words = List.copyOf(words);
    }

    boolean isSingle() {
        return words.size() == 1;
    }

    String first() {
        return words.get(0);
    }

    String last() {
        return words.get(words.size() - 1);
    }

    /** Whether this shorter name can stand for the fuller one: "Veale" and "Thomas Veale" for "Thomas F. Veale". */
    boolean isShortFor(PersonName fuller) {
        if (words.size() >= fuller.words.size()) {
            return words.equals(fuller.words)
                    || words.size() == fuller.words.size()
                            && !isSingle()
                            && last().equals(fuller.last())
                            && inOrder(fuller);
        }
        if (isSingle()) {
            String word = words.get(0);
            return word.equals(fuller.last())
                    || word.equals(fuller.first())
                    || word.length() > 2 && fuller.words.contains(word)
                    || fuller.last().endsWith("-" + word)
                    || word.endsWith("-" + fuller.last());
        }
        return inOrder(fuller) && (last().equals(fuller.last()) || first().equals(fuller.first()));
    }

    /** How many of its words are more than an initial. */
    int wholeWords() {
        return (int) words.stream().filter(word -> !isInitial(word, word)).count();
    }

    private boolean inOrder(PersonName fuller) {
        int at = 0;
        for (String word : fuller.words) {
            if (at < words.size()
                    && (word.equals(words.get(at))
                            || isInitial(words.get(at), word)
                            || isInitial(word, words.get(at)))) {
                at++;
            }
        }
        return at == words.size();
    }

    private static boolean isInitial(String initial, String word) {
        return initial.length() <= 2
                && (initial.length() == 1 || initial.charAt(1) == '.')
                && word.startsWith(initial.substring(0, 1));
    }
}
