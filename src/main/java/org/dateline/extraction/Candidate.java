package org.dateline.extraction;

import org.dateline.fact.ActorKind;
import org.dateline.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who could have spoken.
 *
 * @param name of the person or organisation; null for an unnamed source
 * @param words where the text tells of them, nearest to what was said
 */
public record Candidate(@Nullable String name, ActorKind kind, Passage words) {}
