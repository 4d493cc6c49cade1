package org.dateline.actor;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Words that some article uses for an actor: an alias, an abbreviation, a role. */
public interface Wording {

    Long getActorId();

    String getWords();

    /** The words of each actor, in the order they come. */
    static Map<Long, List<String>> byActor(List<Wording> wordings) {
        return wordings.stream()
                .collect(Collectors.groupingBy(
                        Wording::getActorId, Collectors.mapping(Wording::getWords, Collectors.toList())));
    }
}
