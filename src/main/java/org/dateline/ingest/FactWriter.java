package org.dateline.ingest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.actor.OrganisationAppearanceRepository;
import org.dateline.actor.OrganisationRepository;
import org.dateline.actor.Person;
import org.dateline.actor.PersonAppearanceRepository;
import org.dateline.actor.PersonRepository;
import org.dateline.article.Article;
import org.dateline.article.Masthead;
import org.dateline.article.Paragraph;
import org.dateline.article.ParagraphRepository;
import org.dateline.article.TollFigure;
import org.dateline.casualty.CasualtyEstimate;
import org.dateline.casualty.CasualtyEstimateRepository;
import org.dateline.extraction.CasualtyMention;
import org.dateline.extraction.Extraction;
import org.dateline.extraction.FactExtractor;
import org.dateline.extraction.QuoteMention;
import org.dateline.fact.Outcome;
import org.dateline.quote.Quote;
import org.dateline.quote.QuoteRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the facts of one article, and takes them out again; always within the caller's transaction. */
@Component
class FactWriter {

    private final ParagraphRepository paragraphs;
    private final QuoteRepository quotes;
    private final CasualtyEstimateRepository estimates;
    private final PersonAppearanceRepository persons;
    private final OrganisationAppearanceRepository organisations;
    private final PersonRepository allPersons;
    private final OrganisationRepository allOrganisations;
    private final ActorWriter actorWriter;

    FactWriter(
            ParagraphRepository paragraphs,
            QuoteRepository quotes,
            CasualtyEstimateRepository estimates,
            PersonAppearanceRepository persons,
            OrganisationAppearanceRepository organisations,
            PersonRepository allPersons,
            OrganisationRepository allOrganisations,
            ActorWriter actorWriter) {
        this.paragraphs = paragraphs;
        this.quotes = quotes;
        this.estimates = estimates;
        this.persons = persons;
        this.organisations = organisations;
        this.allPersons = allPersons;
        this.allOrganisations = allOrganisations;
        this.actorWriter = actorWriter;
    }

    void write(Article article, Extraction extraction) {
        write(article, extraction, Map.of());
    }

    /** Writes the facts of another reading in place of those of the last; who was merged or split stays so. */
    void rewrite(Article article, Extraction extraction) {
        Map<String, Person> former = actorWriter.findFormer(article);
        eraseFacts(article);
        write(article, extraction, former);
        eraseUnnamed();
    }

    private void write(Article article, Extraction extraction, Map<String, Person> former) {
        article.wasRead(masthead(extraction), extraction.language(), toll(extraction), FactExtractor.VERSION);
        List<Paragraph> written = paragraphs.saveAll(extraction.paragraphs().stream()
                .map(found -> new Paragraph(article, found.index(), found.kind(), found.passage()))
                .toList());
        FactMapper mapper = new FactMapper(article, actorWriter.write(article, extraction, former));
        writeQuotes(extraction, mapper, written);
        writeEstimates(extraction, mapper, written);
    }

    /** Takes out all facts of an article, and the actors that no other article names. */
    void erase(Article article) {
        eraseFacts(article);
        eraseUnnamed();
    }

    private void eraseFacts(Article article) {
        quotes.deleteByArticle(article);
        estimates.deleteByArticle(article);
        persons.deleteByArticle(article);
        organisations.deleteByArticle(article);
        paragraphs.deleteByArticle(article);
    }

    private void eraseUnnamed() {
        allPersons.deleteUnnamed();
        allOrganisations.deleteUnnamed();
    }

    private void writeQuotes(Extraction extraction, FactMapper mapper, List<Paragraph> written) {
        List<Quote> found = extraction.quotes().stream().map(mapper::quote).toList();
        for (QuoteMention mention : extraction.quotes()) {
            found.get(mention.index()).standsIn(at(written, mention.paragraph()), at(found, mention.continues()));
        }
        quotes.saveAll(found);
    }

    private void writeEstimates(Extraction extraction, FactMapper mapper, List<Paragraph> written) {
        List<CasualtyEstimate> found =
                extraction.casualties().stream().map(mapper::estimate).toList();
        estimates.saveAll(found);
        for (CasualtyMention mention : extraction.casualties()) {
            CasualtyEstimate estimate = found.get(mention.index());
            estimate.counts(FactMapper.victims(mention), at(written, mention.paragraph()));
            estimate.relatesTo(at(found, mention.subsetOf()), at(found, mention.supersededBy()));
        }
    }

    private static <T> @Nullable T at(List<T> all, @Nullable Integer index) {
        return index == null ? null : all.get(index);
    }

    private static Masthead masthead(Extraction extraction) {
        return new Masthead(
                extraction.headline() == null ? null : extraction.headline().words(),
                extraction.dateline() == null ? null : extraction.dateline().place(),
                extraction.dateline() == null ? null : extraction.dateline().agency());
    }

    private static Map<Outcome, TollFigure> toll(Extraction extraction) {
        Map<Outcome, TollFigure> toll = new EnumMap<>(Outcome.class);
        extraction
                .toll()
                .figures()
                .forEach((outcome, figure) -> toll.put(
                        outcome,
                        new TollFigure(
                                figure.low(), figure.high(), figure.open(), figure.claims(), figure.agreement())));
        return toll;
    }
}
