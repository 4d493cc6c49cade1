package org.dateline.reading;

import java.util.List;
import org.dateline.extraction.PersonProfile;
import org.dateline.text.OffsetMap;
import org.dateline.web.PassageResponse;
import org.dateline.web.SpanResponse;
import org.jspecify.annotations.Nullable;

/** A person as read. */
public record PersonFact(
        String name,
        @Nullable String honorific,
        List<String> aliases,
        List<PassageResponse> mentions,
        List<RoleFact> roles) {

    public static PersonFact of(PersonProfile found, OffsetMap offsets) {
        return new PersonFact(
                found.name(),
                found.honorific(),
                found.aliases(),
                found.mentions().stream()
                        .map(mention -> PassageResponse.of(mention, offsets))
                        .toList(),
                found.roles().stream()
                        .map(role -> new RoleFact(
                                role.passage().words(),
                                SpanResponse.of(role.passage().span(), offsets),
                                role.organisation()))
                        .toList());
    }

    /** What a person is, as worded, and at which organisation. */
    record RoleFact(
            String text, SpanResponse span, @Nullable String organisation) {}
}
