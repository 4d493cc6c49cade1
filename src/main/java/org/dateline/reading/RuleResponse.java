package org.dateline.reading;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.dateline.extraction.RuleEntry;
import org.dateline.extraction.RuleKind;

/** A rule as served. */
@Schema(description = "One way of reading a fact")
record RuleResponse(
        @Schema(description = "As on the facts it made", example = "CueBehindQuote")
        String name,

        @Schema(description = "What it decides") RuleKind kind,
        @Schema(description = "What it reads") String what,

        @Schema(description = "A text it reads; POST /api/extractions shows how")
        String example,

        Map<String, String> links) {

    static RuleResponse of(RuleEntry rule) {
        return new RuleResponse(
                rule.name(), rule.kind(), rule.what(), rule.example(), Map.of("self", "/api/rules/" + rule.name()));
    }
}
