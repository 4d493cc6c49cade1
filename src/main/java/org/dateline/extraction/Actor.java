package org.dateline.extraction;

import org.dateline.fact.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * Someone who acts or speaks in an article.
 *
 * @param name null for an actor the text describes but does not name
 */
record Actor(ActorKind kind, @Nullable String name) {}
