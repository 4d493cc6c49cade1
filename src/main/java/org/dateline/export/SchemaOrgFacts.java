package org.dateline.export;

import org.dateline.actor.AttributionResponse;
import org.dateline.casualty.CasualtyEstimateResponse;
import org.dateline.casualty.VictimsResponse;
import org.dateline.fact.Stance;
import org.dateline.quote.QuoteResponse;
import org.dateline.web.CamelCase;
import org.dateline.web.ConventionResponse;
import org.dateline.web.SpanResponse;
import org.jspecify.annotations.Nullable;

/**
 * Quotes as Quotations and casualty estimates as Claims of schema.org. What it has no term for stands under
 * {@code dl:} by the name it has in the JSON API.
 */
record SchemaOrgFacts(String base) {

    Node quotation(QuoteResponse quote) {
        return Node.thing("Quotation")
                .with("@id", base + quote.links().get("self"))
                .with("text", quote.text())
                .with("spokenByCharacter", actor(quote.speaker()))
                .with("isPartOf", reference("/api/articles/", quote.articleId()))
                .with("position", quote.index())
                .with("dl:span", span(quote.span()))
                .with("dl:kind", quote.kind())
                .with("dl:continues", reference("/api/quotes/", quote.continues()))
                .with("dl:paragraph", reference("/api/paragraphs/", quote.paragraphId()))
                .with("dl:rule", quote.rule())
                .with("dl:speaker", attribution(quote.speaker()))
                .with("dl:speakerReason", quote.speakerReason());
    }

    /** Its author is who makes the claim, not who publishes it, and not who denies it. */
    Node claim(CasualtyEstimateResponse estimate) {
        return Node.thing("Claim")
                .with("@id", base + estimate.links().get("self"))
                .with("text", estimate.quantityText())
                .with("author", estimate.stance() == Stance.DENIED ? null : actor(estimate.attribution()))
                .with("appearance", reference("/api/articles/", estimate.articleId()))
                .with("about", quantity(estimate))
                .with("position", estimate.index())
                .with("dl:span", span(estimate.span()))
                .with("dl:outcome", estimate.outcome())
                .with("dl:hedge", estimate.hedge())
                .with("dl:convention", convention(estimate.convention()))
                .with("dl:victims", victims(estimate.victims()))
                .with("dl:attribution", attribution(estimate.attribution()))
                .with("dl:attributionReason", estimate.attributionReason())
                .with("dl:stance", estimate.stance())
                .with("dl:background", estimate.background())
                .with("dl:derived", estimate.derived())
                .with("dl:subsetOf", reference("/api/casualty-estimates/", estimate.subsetOf()))
                .with("dl:supersededBy", reference("/api/casualty-estimates/", estimate.supersededBy()))
                .with("dl:rule", estimate.rule())
                .with("dl:paragraph", reference("/api/paragraphs/", estimate.paragraphId()));
    }

    static Node span(SpanResponse span) {
        return Node.untyped().with("dl:start", span.start()).with("dl:end", span.end());
    }

    private static Node quantity(CasualtyEstimateResponse estimate) {
        return Node.thing("QuantitativeValue")
                .with("name", CamelCase.of(estimate.outcome()))
                .with("minValue", estimate.low())
                .with("maxValue", estimate.high())
                .with("unitText", "people");
    }

    private @Nullable Node actor(@Nullable AttributionResponse attribution) {
        if (attribution == null) {
            return null;
        }
        Node actor = switch (attribution.kind()) {
            case PERSON -> Node.thing("Person");
            case ORGANISATION -> Node.thing("Organization");
            case UNNAMED -> Node.untyped().with("description", attribution.text());
        };
        return actor.with("@id", attribution.link() == null ? null : base + attribution.link())
                .with("name", attribution.name());
    }

    private static @Nullable Node attribution(@Nullable AttributionResponse attribution) {
        return attribution == null
                ? null
                : Node.untyped()
                        .with("dl:kind", attribution.kind())
                        .with("dl:text", attribution.text())
                        .with("dl:span", span(attribution.span()))
                        .with("dl:cue", attribution.cue())
                        .with("dl:rule", attribution.rule())
                        .with("dl:inferred", attribution.inferred());
    }

    private static @Nullable Node victims(@Nullable VictimsResponse victims) {
        return victims == null
                ? null
                : Node.untyped()
                        .with("dl:text", victims.text())
                        .with("dl:span", span(victims.span()))
                        .with("dl:side", victims.side());
    }

    private static @Nullable Node convention(@Nullable ConventionResponse convention) {
        return convention == null
                ? null
                : Node.untyped()
                        .with("dl:name", convention.name())
                        .with("dl:word", convention.word())
                        .with("dl:rule", convention.rule());
    }

    private @Nullable Node reference(String path, @Nullable Long id) {
        return id == null ? null : Node.reference(base + path + id);
    }
}
