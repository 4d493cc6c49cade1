package org.dateline.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.actor.AttributionResponse;
import org.dateline.actor.OrganisationInArticleResponse;
import org.dateline.actor.PersonInArticleResponse;
import org.dateline.casualty.CasualtyEstimateResponse;
import org.dateline.quote.QuoteResponse;
import org.dateline.web.CamelCase;
import org.dateline.web.PassageResponse;
import org.dateline.web.SpanResponse;
import org.jspecify.annotations.Nullable;

/**
 * Facts as Web Annotations of an article. A mention identifies its target, as it tells the address of who is named
 * there; a quote, a role or a figure describes it. The body tells the fact in words and links to it.
 *
 * <p>Facts come with spans in UTF-16 units.
 */
record Annotations(String base) {

    private static final String IDENTIFYING = "identifying";
    private static final String DESCRIBING = "describing";

    Node quote(QuoteResponse quote, AnnotatedArticle article) {
        String url = base + quote.links().get("self");
        String words = "Quote" + by(quote.speaker());
        return annotation(url + "#annotation", DESCRIBING, words, url, article, quote.span());
    }

    Node estimate(CasualtyEstimateResponse estimate, AnnotatedArticle article) {
        String url = base + estimate.links().get("self");
        String words = CamelCase.of(estimate.outcome()) + ": " + bounds(estimate.low(), estimate.high())
                + by(estimate.attribution());
        return annotation(url + "#annotation", DESCRIBING, words, url, article, estimate.span());
    }

    /** Each mention and each role of a person. */
    Stream<Node> person(PersonInArticleResponse person, AnnotatedArticle article) {
        return Stream.concat(
                mentions(person.links(), person.name(), person.mentions(), article),
                person.roles().stream()
                        .map(role -> annotation(
                                id("role", person.links(), article, role.span()),
                                DESCRIBING,
                                "Role of " + person.name(),
                                base + person.links().get("self"),
                                article,
                                role.span())));
    }

    /** Each mention of an organisation. */
    Stream<Node> organisation(OrganisationInArticleResponse organisation, AnnotatedArticle article) {
        return mentions(organisation.links(), organisation.name(), organisation.mentions(), article);
    }

    private Stream<Node> mentions(
            Map<String, String> links, String name, List<PassageResponse> mentions, AnnotatedArticle article) {
        return mentions.stream()
                .map(mention -> annotation(
                        id("mention", links, article, mention.span()),
                        IDENTIFYING,
                        name,
                        base + links.get("self"),
                        article,
                        mention.span()));
    }

    private Node annotation(
            String id, String motivation, String words, String fact, AnnotatedArticle article, SpanResponse span) {
        return Node.part("Annotation")
                .with("id", id)
                .with("motivation", motivation)
                .with("generated", article.ingestedAt())
                .with(
                        "generator",
                        Node.part("Software").with("id", base + "/api").with("name", "Dateline"))
                .with(
                        "body",
                        List.of(
                                Node.part("TextualBody")
                                        .with("purpose", motivation)
                                        .with("format", "text/plain")
                                        .with("value", words),
                                Node.part("SpecificResource")
                                        .with("purpose", "linking")
                                        .with("source", fact)))
                .with("target", article.target(span));
    }

    /** An actor has no address for one of its mentions: its place tells it from the others. */
    private String id(String kind, Map<String, String> links, AnnotatedArticle article, SpanResponse span) {
        String number = article.url().substring(article.url().lastIndexOf('/') + 1);
        return base + links.get("self") + "#" + kind + "-in-article-" + number + "-at-" + span.start();
    }

    private static String by(@Nullable AttributionResponse attribution) {
        if (attribution == null) {
            return "";
        }
        return ", according to " + (attribution.name() == null ? attribution.text() : attribution.name());
    }

    private static String bounds(@Nullable Integer low, @Nullable Integer high) {
        if (low == null) {
            return high == null ? "an open number" : high + " or fewer";
        }
        if (high == null) {
            return low + " or more";
        }
        return low.equals(high) ? low.toString() : low + " to " + high;
    }
}
