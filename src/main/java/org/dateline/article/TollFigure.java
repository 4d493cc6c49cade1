package org.dateline.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.dateline.fact.Agreement;
import org.jspecify.annotations.Nullable;

/** The figures of an article for one outcome, taken together; null bounds are unknown, never zero. */
@Embeddable
public record TollFigure(
        @Nullable Integer low,
        @Nullable Integer high,
        @Column(name = "open_ended") boolean open,
        int claims,
        @Enumerated(EnumType.STRING) Agreement agreement) {}
