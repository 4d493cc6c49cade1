package org.dateline.extraction;

import java.util.List;
import org.dateline.fact.ActorKind;
import org.dateline.fact.OpenReason;
import org.dateline.text.Passage;
import org.jspecify.annotations.Nullable;

/** Who said a quote or is the source of a figure: told by the text, or left open with a reason. */
public sealed interface Attribution {

    /**
     * The text tells who.
     *
     * @param name of the person or organisation it resolves to; null for an unnamed source
     * @param words the source as the article words it
     * @param cue the reporting words, or null where a form such as a transcript tells it without any
     * @param rule the rule that decided
     * @param inferred carried over from a sentence before
     */
    record Attributed(
            @Nullable String name,
            ActorKind kind,
            Passage words,
            @Nullable String cue,
            String rule,
            boolean inferred) implements Attribution {}

    /** The text does not tell; the candidates are those who might be meant. */
    record Open(OpenReason reason, List<Passage> candidates) implements Attribution {

        public Open {
            candidates = List.copyOf(candidates);
        }
    }
}
