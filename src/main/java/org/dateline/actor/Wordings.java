package org.dateline.actor;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What articles call some actors. */
final class Wordings {

    private final Map<Key, List<String>> words;

    Wordings(List<Wording> wordings) {
        words = wordings.stream()
                .collect(Collectors.groupingBy(
                        wording -> new Key(wording.actorId(), wording.kind()),
                        Collectors.mapping(Wording::words, Collectors.toList())));
    }

    /** In the order they came. */
    List<String> of(Long actorId, WordingKind kind) {
        return words.getOrDefault(new Key(actorId, kind), List.of());
    }

    private record Key(Long actorId, WordingKind kind) {}
}
