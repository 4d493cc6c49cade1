package org.dateline.extraction;

import java.util.List;
import org.dateline.fact.ActorKind;
import org.dateline.fact.OpenReason;
import org.dateline.text.Passage;
import org.jspecify.annotations.Nullable;

/** Who said a quote or is the source of a figure: told by the text, or left open with a reason. */
public sealed interface Attribution {

    /** The reporting words, or null where there are none. */
    @Nullable Passage cue();

    /**
     * The text tells who.
     *
     * @param name of the person or organisation it resolves to; null for an unnamed source
     * @param words the source as the article words it
     * @param cue the reporting words, or null where a form such as a transcript tells it without any
     * @param rule the rule that decided
     * @param inferred carried over from a sentence before
     * @param doubt why the words are not resolved, where they are a pronoun: "they", or "he" after two men; else null
     */
    record Attributed(
            @Nullable String name,
            ActorKind kind,
            Passage words,
            @Nullable Passage cue,
            String rule,
            boolean inferred,
            @Nullable Open doubt)
            implements Attribution {

        /** Told by words that leave nothing open. */
        public Attributed(
                @Nullable String name,
                ActorKind kind,
                Passage words,
                @Nullable Passage cue,
                String rule,
                boolean inferred) {
            this(name, kind, words, cue, rule, inferred, null);
        }

        /** The same speaker, told by another rule. */
        Attributed by(String otherRule, boolean carriedOver) {
            return new Attributed(name, kind, words, cue, otherRule, carriedOver, doubt);
        }

        /** The same words, with the reason why they are not resolved. */
        Attributed doubted(Open why) {
            return new Attributed(name, kind, words, cue, rule, inferred, why);
        }
    }

    /** The text does not tell; the candidates are those who might be meant, the likeliest first. */
    record Open(OpenReason reason, @Nullable Passage cue, List<Candidate> candidates) implements Attribution {

        public Open {
            candidates = List.copyOf(candidates);
        }

        /** Nothing reports it, and nobody is near. */
        static Open unreported() {
            return new Open(OpenReason.NO_CUE, null, List.of());
        }
    }
}
