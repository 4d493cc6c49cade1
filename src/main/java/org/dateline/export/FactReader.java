package org.dateline.export;

import java.util.function.Consumer;
import org.dateline.actor.OrganisationDirectory;
import org.dateline.actor.OrganisationInArticleResponse;
import org.dateline.actor.PersonDirectory;
import org.dateline.actor.PersonInArticleResponse;
import org.dateline.article.ArticleRepository;
import org.dateline.casualty.CasualtyEstimate;
import org.dateline.casualty.CasualtyEstimateFilter;
import org.dateline.casualty.CasualtyEstimateRepository;
import org.dateline.casualty.CasualtyEstimateResponse;
import org.dateline.fact.Convention;
import org.dateline.quote.Quote;
import org.dateline.quote.QuoteFilter;
import org.dateline.quote.QuoteRepository;
import org.dateline.quote.QuoteResponse;
import org.dateline.text.OffsetUnit;
import org.dateline.web.Explain;
import org.dateline.web.NotFoundException;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Reads facts one after the other, as the JSON API serves them; within the caller's transaction. */
@Component
class FactReader {

    private static final Sort BY_PLACE = Sort.by("ordinal", "id");

    private final Batches batches;
    private final ArticleRepository articles;
    private final QuoteRepository quotes;
    private final CasualtyEstimateRepository estimates;
    private final PersonDirectory persons;
    private final OrganisationDirectory organisations;

    FactReader(
            Batches batches,
            ArticleRepository articles,
            QuoteRepository quotes,
            CasualtyEstimateRepository estimates,
            PersonDirectory persons,
            OrganisationDirectory organisations) {
        this.batches = batches;
        this.articles = articles;
        this.quotes = quotes;
        this.estimates = estimates;
        this.persons = persons;
        this.organisations = organisations;
    }

    void quotes(Specification<Quote> which, OffsetUnit unit, Consumer<Told<QuoteResponse>> action) {
        batches.each(
                quotes,
                which,
                Quote::getId,
                batch -> batch.forEach(quote -> action.accept(
                        new Told<>(QuoteResponse.of(quote, unit, Explain.NO), Origin.of(quote.getArticle())))));
    }

    void estimates(
            Specification<CasualtyEstimate> which,
            OffsetUnit unit,
            Convention convention,
            Consumer<Told<CasualtyEstimateResponse>> action) {
        batches.each(
                estimates,
                which,
                CasualtyEstimate::getId,
                batch -> batch.forEach(estimate -> action.accept(new Told<>(
                        CasualtyEstimateResponse.of(estimate, unit, convention, Explain.NO),
                        Origin.of(estimate.getArticle())))));
    }

    void persons(long article, OffsetUnit unit, Consumer<Told<PersonInArticleResponse>> action) {
        Origin origin = origin(article);
        batches.eachPage(
                BY_PLACE,
                page -> persons.inArticle(article, page, unit, Explain.NO),
                person -> action.accept(new Told<>(person, origin)));
    }

    void organisations(long article, OffsetUnit unit, Consumer<Told<OrganisationInArticleResponse>> action) {
        Origin origin = origin(article);
        batches.eachPage(
                BY_PLACE,
                page -> organisations.inArticle(article, page, unit, Explain.NO),
                organisation -> action.accept(new Told<>(organisation, origin)));
    }

    /** All facts of an article: its quotes, persons, organisations and estimates. */
    void all(long article, OffsetUnit unit, Convention convention, Consumer<ArticleFact> action) {
        quotes(QuoteFilter.ofArticle(article), unit, fact -> action.accept(ArticleFact.of(QuoteTable.TABLE, fact)));
        persons(article, unit, fact -> action.accept(ArticleFact.of(ActorTables.PERSONS_IN_ARTICLE, fact)));
        organisations(article, unit, fact -> action.accept(ArticleFact.of(ActorTables.ORGANISATIONS_IN_ARTICLE, fact)));
        estimates(
                CasualtyEstimateFilter.ofArticle(article),
                unit,
                convention,
                fact -> action.accept(ArticleFact.of(CasualtyEstimateTable.TABLE, fact)));
    }

    private Origin origin(long article) {
        return articles.findById(article).map(Origin::of).orElseThrow(() -> new NotFoundException("article", article));
    }
}
