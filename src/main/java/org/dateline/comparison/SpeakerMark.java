package org.dateline.comparison;

import io.swagger.v3.oas.annotations.media.Schema;

/** One thing a source is, and the words that say so. */
@Schema(description = "What a source is to what it tells, and why")
record SpeakerMark(
        @Schema(
                description = "NAMED, UNNAMED, OFFICIAL (speaks for a state or its body), PARTY (belongs to a side of"
                        + " the victims or of the fighting), REPORTER (no source is given)")
        SpeakerKind kind,

        @Schema(example = "“Russians”: victims are of the side Russian")
        String because) {}
