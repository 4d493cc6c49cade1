package org.dateline.identity;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who is to be split off a person: one who was merged into it, or the one whom some articles mean. */
@Schema(description = "Either 'person' or 'articles'", minProperties = 1, maxProperties = 1)
record SplitRequest(
        @Schema(description = "The id of a person who was merged into the one of the address", example = "7") @Nullable Long person,

        @Schema(description = "The ids of the articles that mean somebody else of the same name", example = "[4]")
        @Size(min = 1, max = 1000) @Nullable List<@Nullable Long> articles) {

    @AssertTrue(message = "give either 'person' or 'articles' with at least one id") boolean isOneOfBoth() {
        return person == null ? !ids().isEmpty() : articles == null;
    }

    /** The ids of the articles, each once. */
    List<Long> ids() {
        return articles == null
                ? List.of()
                : articles.stream().filter(Objects::nonNull).distinct().toList();
    }
}
