package org.dateline.export;

import java.util.List;
import java.util.Map;
import org.dateline.article.ArticleSummary;
import org.dateline.article.DatelineResponse;
import org.dateline.article.SourceResponse;
import org.dateline.article.TollFigure;
import org.jspecify.annotations.Nullable;

/** Articles as NewsArticles of schema.org. */
record SchemaOrgArticles(String base) {

    Node article(ArticleSummary article) {
        SourceResponse source = article.source();
        return Node.thing("NewsArticle")
                .with("@id", base + article.links().get("self"))
                .with("headline", article.headline())
                .with("dateline", dateline(article.dateline()))
                .with("datePublished", article.publishedOn())
                .with(
                        "author",
                        article.authors().stream()
                                .map(name -> Node.untyped().with("name", name))
                                .toList())
                .with("articleSection", article.section())
                .with("version", article.revision())
                .with("inLanguage", article.language())
                .with(
                        "publisher",
                        source.name() == null
                                ? null
                                : Node.thing("Organization").with("name", source.name()))
                .with("url", source.url())
                .with(
                        "identifier",
                        Node.thing("PropertyValue").with("propertyID", "sha256").with("value", article.sha256()))
                .with("dl:extractorVersion", article.extractorVersion())
                .with("dl:ingestedAt", article.ingestedAt())
                .with("dl:toll", toll(article.toll().figures()));
    }

    private static @Nullable String dateline(@Nullable DatelineResponse dateline) {
        if (dateline == null || dateline.agency() == null) {
            return dateline == null ? null : dateline.place();
        }
        return dateline.place() + " (" + dateline.agency() + ")";
    }

    private static List<Node> toll(Map<String, TollFigure> figures) {
        return figures.entrySet().stream()
                .map(figure -> quantity(figure.getKey(), figure.getValue()))
                .toList();
    }

    /** An open toll has no greatest value; what the claims give at most stands beside it. */
    private static Node quantity(String outcome, TollFigure figure) {
        return Node.thing("QuantitativeValue")
                .with("name", outcome)
                .with("minValue", figure.low())
                .with("maxValue", figure.open() ? null : figure.high())
                .with("unitText", "people")
                .with("dl:high", figure.high())
                .with("dl:open", figure.open())
                .with("dl:claims", figure.claims())
                .with("dl:agreement", figure.agreement());
    }
}
