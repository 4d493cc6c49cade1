package org.dateline.comparison;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The sets of words this package judges speakers by. */
final class WordSets {

    private final Map<String, Set<String>> sets = new HashMap<>();

    WordSets() {
        ResourceLines.of("word-sets.txt").forEach(row -> sets.put(row[0], Set.of(row[1].split(" "))));
    }

    Set<String> set(String name) {
        return Objects.requireNonNull(sets.get(name), () -> "no set named " + name);
    }
}
