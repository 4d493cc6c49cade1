package org.dateline.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.dateline.extraction.PersonProfile;
import org.dateline.extraction.RoleMention;
import org.dateline.text.Mentions;
import org.dateline.text.OffsetMap;
import org.dateline.web.Explain;
import org.dateline.web.Explanation;
import org.dateline.web.ExplanationResponse;
import org.dateline.web.PassageResponse;
import org.dateline.web.SpanResponse;
import org.jspecify.annotations.Nullable;

/** A person as read. */
public record PersonFact(
        String name,
        @Nullable String honorific,
        List<String> aliases,
        List<PassageResponse> mentions,
        List<RoleFact> roles,
        String rule,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ExplanationResponse explanation) {

    public static PersonFact of(PersonProfile found, OffsetMap offsets, Explain explain) {
        return new PersonFact(
                found.name(),
                found.honorific(),
                found.aliases(),
                found.mentions().stream()
                        .map(mention -> PassageResponse.of(mention, offsets))
                        .toList(),
                found.roles().stream()
                        .map(role -> RoleFact.of(role, offsets, explain))
                        .toList(),
                found.rule(),
                explain.isWanted() ? explanation(found, offsets) : null);
    }

    private static ExplanationResponse explanation(PersonProfile found, OffsetMap offsets) {
        return new Explanation(offsets)
                .rule("person", found.rule())
                .matched("name", Mentions.naming(found.mentions(), found.name()))
                .response();
    }

    /** What a person is, as worded, and at which organisation. */
    record RoleFact(
            String text,
            SpanResponse span,
            @Nullable String organisation,
            String rule,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ExplanationResponse explanation) {

        static RoleFact of(RoleMention found, OffsetMap offsets, Explain explain) {
            Explanation explanation =
                    new Explanation(offsets).rule("role", found.rule()).matched("role", found.passage());
            return new RoleFact(
                    found.passage().words(),
                    SpanResponse.of(found.passage().span(), offsets),
                    found.organisation(),
                    found.rule(),
                    explain.isWanted() ? explanation.response() : null);
        }
    }
}
