package org.dateline.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What stands above and before the first sentence: the headline, and the place and agency of the dateline. */
@Embeddable
public record Masthead(
        @Column(length = 100_000) @Nullable String headline,
        @Column(length = 100_000) @Nullable String datelinePlace,
        @Column(length = 100_000) @Nullable String datelineAgency) {

    static final Masthead NONE = new Masthead(null, null, null);
}
