package org.dateline.export;

import java.time.LocalDate;
import java.util.List;
import org.dateline.article.Article;
import org.jspecify.annotations.Nullable;

/** What a row repeats of the article that tells its fact. */
record Origin(
        @Nullable String headline,
        @Nullable LocalDate publishedOn,
        @Nullable String source,
        @Nullable String url) {

    static final List<Column<Origin>> COLUMNS = List.of(
            Column.of("articleHeadline", Origin::headline),
            Column.of("articlePublishedOn", Origin::publishedOn),
            Column.of("articleSource", Origin::source),
            Column.of("articleUrl", Origin::url));

    static Origin of(Article article) {
        return new Origin(
                article.getMasthead().headline(),
                article.getPublication().publishedOn(),
                article.getPublication().sourceName(),
                article.getPublication().sourceUrl());
    }
}
