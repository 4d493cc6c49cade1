package org.dateline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.casualty.CasualtyEstimateFilter;
import org.dateline.fact.Convention;
import org.dateline.quote.QuoteFilter;
import org.dateline.text.OffsetUnit;

/** What was read from one article, as things of schema.org or as annotations, whichever is asked for. */
final class LinkedFacts {

    private final FactReader facts;
    private final Linked linked;
    private final long article;
    private final OffsetUnit unit;
    private final AnnotatedArticle annotated;
    private final Annotations annotations;
    private final SchemaOrgFacts things;
    private final SchemaOrgActors actors;

    LinkedFacts(FactReader facts, Linked linked, Article article, OffsetUnit unit) {
        this.facts = facts;
        this.linked = linked;
        this.article = article.getId();
        this.unit = linked.isAnnotation() ? OffsetUnit.UTF16 : unit;
        this.annotated = AnnotatedArticle.of(article, linked.base());
        this.annotations = new Annotations(linked.base());
        this.things = new SchemaOrgFacts(linked.base());
        this.actors = new SchemaOrgActors(linked.base());
    }

    List<Node> quotes() {
        List<Node> nodes = new ArrayList<>();
        facts.quotes(
                QuoteFilter.ofArticle(article),
                unit,
                told -> nodes.add(
                        linked.isAnnotation()
                                ? annotations.quote(told.fact(), annotated)
                                : things.quotation(told.fact())));
        return nodes;
    }

    List<Node> estimates(Convention convention) {
        List<Node> nodes = new ArrayList<>();
        facts.estimates(
                CasualtyEstimateFilter.ofArticle(article),
                unit,
                convention,
                told -> nodes.add(
                        linked.isAnnotation()
                                ? annotations.estimate(told.fact(), annotated)
                                : things.claim(told.fact())));
        return nodes;
    }

    List<Node> persons() {
        List<Node> nodes = new ArrayList<>();
        facts.persons(
                article,
                unit,
                told -> (linked.isAnnotation()
                                ? annotations.person(told.fact(), annotated)
                                : Stream.of(actors.person(told.fact())))
                        .forEach(nodes::add));
        return nodes;
    }

    List<Node> organisations() {
        List<Node> nodes = new ArrayList<>();
        facts.organisations(
                article,
                unit,
                told -> (linked.isAnnotation()
                                ? annotations.organisation(told.fact(), annotated)
                                : Stream.of(actors.organisation(told.fact())))
                        .forEach(nodes::add));
        return nodes;
    }
}
