package org.dateline.comparison;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which articles a client wants compared. */
record ComparedArticles(
        @Parameter(required = true, description = "The ids of two to ten articles on one event: article=1&article=2")
        @Size(min = 2, max = 10, message = "give two to ten, as article=1&article=2") @Nullable List<@Nullable Long> article) {

    ComparedArticles {
        article = article == null
                ? List.of()
                : article.stream().filter(Objects::nonNull).toList();
    }

    List<Long> ids() {
        return article == null
                ? List.of()
                : article.stream().map(Objects::requireNonNull).toList();
    }
}
