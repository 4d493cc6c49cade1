package org.dateline.ingest;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.OptBoolean;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.dateline.article.Publication;
import org.jspecify.annotations.Nullable;

/** An article as a client sends it. */
@Schema(description = "An article to take in")
record ArticleSubmission(
        @Schema(description = "One line; left out where the text begins with it")
        @Size(max = 1000) @Pattern(regexp = "[^\\r\\n]*\\S[^\\r\\n]*", message = "must be one line that is not blank") @Nullable String headline,

        @NotNull @Nullable String text,

        @Schema(description = "Where it can be read")
        @Size(max = 2000) @Pattern(regexp = "https?://\\S+", message = "must be an http or https address") @Nullable
        String url,

        @Schema(description = "Who published it")
        @Size(max = 200) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]+", message = "must hold no control characters") @Nullable String source,

        @Schema(description = "The day it was published, as 2018-02-14")
        @JsonFormat(lenient = OptBoolean.FALSE)
        @Nullable LocalDate publishedOn,

        @Schema(description = "Who wrote it, each by name") @Size(max = 50) @Nullable List<
                        @NotNull @Size(max = 200) @Pattern(
                                regexp = "[^\\x00-\\x1F\\x7F]*\\S[^\\x00-\\x1F\\x7F]*",
                                message = "must be a name of one line")
                        String>
                authors,

        @Schema(description = "The part of the publication it stood in")
        @Size(max = 200) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]+", message = "must hold no control characters") @Nullable String section) {

    /** Headline, blank line, body. */
    String wholeText() {
        String body = text == null ? "" : text;
        return headline == null ? body : headline + "\n\n" + body;
    }

    Publication publication() {
        return new Publication(publishedOn, source, url, authors == null ? List.of() : authors, section);
    }
}
