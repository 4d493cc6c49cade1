package org.dateline.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Words that one article or more use for an actor. */
@Embeddable
record KnownWording(
        @Enumerated(EnumType.STRING) @Column(length = 16) WordingKind kind,
        @Column(length = 100_000) String words) {}
