package org.dateline.casualty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.dateline.fact.Stance;

/** How an article stands to a figure of its own, and which rule read it. */
@Embeddable
public record Standing(
        @Enumerated(EnumType.STRING) Stance stance,
        boolean background,
        boolean derived,
        @Column(length = 200) String rule) {}
