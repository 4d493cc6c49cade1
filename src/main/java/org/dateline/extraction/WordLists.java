package org.dateline.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the word lists of this package: one entry a line, its fields apart by tabs, {@code #} begins a comment. */
final class WordLists {

    private WordLists() {}

    /** The lines of a list, each as its fields. */
    static List<String[]> rows(String name) {
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = WordLists.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no word list named " + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    rows.add(line.split("\t", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the word list " + name, e);
        }
        return rows;
    }

    /** The first fields of a list, as written. */
    static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        rows(name).forEach(row -> words.add(row[0]));
        return words;
    }

    /** One of the sets of a list of sets: its name, then its words separated by spaces. */
    static Set<String> set(String list, String name) {
        for (String[] row : rows(list)) {
            if (row[0].equals(name)) {
                return Set.of(row[1].split(" "));
            }
        }
        throw new IllegalArgumentException("no set " + name + " in " + list);
    }

    /** The first fields of a list in lower case. */
    static Set<String> lowerWords(String name) {
        Set<String> words = new HashSet<>();
        rows(name).forEach(row -> words.add(row[0].toLowerCase(Locale.ROOT)));
        return words;
    }

    /** First field, in lower case, to second field. */
    static Map<String, String> lowerMap(String name) {
        Map<String, String> map = new HashMap<>();
        rows(name).forEach(row -> map.put(row[0].toLowerCase(Locale.ROOT), row.length > 1 ? row[1] : ""));
        return map;
    }
}
