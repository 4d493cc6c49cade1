package org.dateline.export;

import java.util.Arrays;
import java.util.List;
import org.dateline.article.ArticleSummary;
import org.dateline.article.DatelineResponse;
import org.dateline.article.SourceResponse;
import org.dateline.article.TollFigure;
import org.dateline.fact.Outcome;
import org.dateline.web.CamelCase;

/** The columns of an article, its toll included: five for each outcome, empty where it gives no figure. */
final class ArticleTable {

    static final Table<ArticleSummary> TABLE = new Table<>(
            "article",
            Column.join(
                    List.of(
                            Column.of("id", ArticleSummary::id),
                            Column.of("headline", ArticleSummary::headline),
                            Column.of("publishedOn", ArticleSummary::publishedOn),
                            Column.of("authors", ArticleSummary::authors),
                            Column.of("section", ArticleSummary::section),
                            Column.of("revision", ArticleSummary::revision),
                            Column.of("language", ArticleSummary::language),
                            Column.of("sha256", ArticleSummary::sha256),
                            Column.of("extractorVersion", ArticleSummary::extractorVersion),
                            Column.of("ingestedAt", ArticleSummary::ingestedAt)),
                    Column.within(
                            ArticleSummary::dateline,
                            List.of(
                                    Column.of("datelinePlace", DatelineResponse::place),
                                    Column.of("datelineAgency", DatelineResponse::agency))),
                    Column.within(
                            ArticleSummary::source,
                            List.of(
                                    Column.of("sourceName", SourceResponse::name),
                                    Column.of("sourceUrl", SourceResponse::url))),
                    toll()),
            article -> article);

    private ArticleTable() {}

    private static List<Column<ArticleSummary>> toll() {
        return Arrays.stream(Outcome.values())
                .map(CamelCase::of)
                .flatMap(
                        outcome -> Column.within(
                                (ArticleSummary article) ->
                                        article.toll().figures().get(outcome),
                                figure(outcome))
                                .stream())
                .toList();
    }

    private static List<Column<TollFigure>> figure(String outcome) {
        return List.of(
                Column.of(outcome + "Low", TollFigure::low),
                Column.of(outcome + "High", TollFigure::high),
                Column.of(outcome + "Open", TollFigure::open),
                Column.of(outcome + "Claims", TollFigure::claims),
                Column.of(outcome + "Agreement", TollFigure::agreement));
    }
}
