package org.dateline.actor;

/** Words that some article uses for an actor: an alias, an abbreviation, a role. */
record Wording(Long actorId, WordingKind kind, String words) {}
