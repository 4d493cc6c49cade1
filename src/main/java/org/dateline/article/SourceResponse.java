package org.dateline.article;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who published an article, and where it can be read. */
@Schema(description = "Who published the article, and where, as told when it was brought in")
public record SourceResponse(
        @Nullable String name, @Nullable String url) {}
