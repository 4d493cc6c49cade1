package org.dateline.article;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where, and by which agency, a story was filed. */
@Schema(description = "Where, and by which agency, the story was filed")
public record DatelineResponse(
        @Nullable String place, @Nullable String agency) {

    static @Nullable DatelineResponse of(Masthead masthead) {
        return masthead.datelinePlace() == null
                ? null
                : new DatelineResponse(masthead.datelinePlace(), masthead.datelineAgency());
    }
}
