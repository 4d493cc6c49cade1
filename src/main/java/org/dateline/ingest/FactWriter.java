package org.dateline.ingest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.actor.ActorWordings;
import org.dateline.actor.OrganisationAppearanceRepository;
import org.dateline.actor.OrganisationRepository;
import org.dateline.actor.Person;
import org.dateline.actor.PersonAppearanceRepository;
import org.dateline.actor.PersonRepository;
import org.dateline.article.Article;
import org.dateline.article.ArticleRepository;
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

/** Writes articles with their facts, and takes the facts of one out again; always within the caller's transaction. */
@Component
class FactWriter {

    private final ArticleRepository articles;
    private final ParagraphRepository paragraphs;
    private final QuoteRepository quotes;
    private final CasualtyEstimateRepository estimates;
    private final PersonAppearanceRepository persons;
    private final OrganisationAppearanceRepository organisations;
    private final PersonRepository allPersons;
    private final OrganisationRepository allOrganisations;
    private final ActorWriter actorWriter;
    private final ActorWordings wordings;

    FactWriter(
            ArticleRepository articles,
            ParagraphRepository paragraphs,
            QuoteRepository quotes,
            CasualtyEstimateRepository estimates,
            PersonAppearanceRepository persons,
            OrganisationAppearanceRepository organisations,
            PersonRepository allPersons,
            OrganisationRepository allOrganisations,
            ActorWriter actorWriter,
            ActorWordings wordings) {
        this.articles = articles;
        this.paragraphs = paragraphs;
        this.quotes = quotes;
        this.estimates = estimates;
        this.persons = persons;
        this.organisations = organisations;
        this.allPersons = allPersons;
        this.allOrganisations = allOrganisations;
        this.actorWriter = actorWriter;
        this.wordings = wordings;
    }

    /** Writes new articles and their facts, one kind after the other, so that each goes in few statements. */
    void write(List<ReadArticle> read) {
        List<ActorIndex> actors =
                actorWriter.find(read.stream().map(ReadArticle::extraction).toList(), Map.of());
        read.forEach(FactWriter::tell);
        articles.saveAll(read.stream().map(ReadArticle::article).toList());
        writeFacts(read, actors);
    }

    /** Writes the facts of another reading in place of those of the last; who was merged or split stays so. */
    void rewrite(Article article, Extraction extraction) {
        Map<String, Person> former = actorWriter.findFormer(article);
        Runnable eraseUnnamed = eraseFacts(article);
        ReadArticle read = new ReadArticle(article, extraction);
        List<ActorIndex> actors = actorWriter.find(List.of(extraction), former);
        tell(read);
        writeFacts(List.of(read), actors);
        eraseUnnamed.run();
    }

    private static void tell(ReadArticle read) {
        Extraction extraction = read.extraction();
        read.article().wasRead(masthead(extraction), extraction.language(), toll(extraction), FactExtractor.VERSION);
    }

    private void writeFacts(List<ReadArticle> read, List<ActorIndex> actors) {
        List<List<Paragraph>> written = read.stream().map(this::writeParagraphs).toList();
        for (int i = 0; i < read.size(); i++) {
            actorWriter.writeOrganisations(read.get(i), actors.get(i));
        }
        for (int i = 0; i < read.size(); i++) {
            actorWriter.writePersons(read.get(i), actors.get(i));
        }
        for (int i = 0; i < read.size(); i++) {
            writeQuotes(read.get(i), actors.get(i), written.get(i));
        }
        for (int i = 0; i < read.size(); i++) {
            writeEstimates(read.get(i), actors.get(i), written.get(i));
        }
        wordings.remember(read.stream().map(one -> one.article().getId()).toList());
    }

    private List<Paragraph> writeParagraphs(ReadArticle read) {
        return paragraphs.saveAll(read.extraction().paragraphs().stream()
                .map(found -> new Paragraph(read.article(), found.index(), found.kind(), found.passage()))
                .toList());
    }

    /** Takes out all facts of an article, and the actors that no other article names. */
    void erase(Article article) {
        eraseFacts(article).run();
    }

    /** Takes out the facts; what comes of it takes out the actors of the article whom then nobody names. */
    private Runnable eraseFacts(Article article) {
        List<Long> namedPersons = persons.findPersonIds(article);
        List<Long> namedOrganisations = organisations.findOrganisationIds(article);
        wordings.forget(List.of(article.getId()));
        quotes.deleteByArticle(article);
        estimates.deleteByArticle(article);
        persons.deleteByArticle(article);
        organisations.deleteByArticle(article);
        paragraphs.deleteByArticle(article);
        return () -> {
            allPersons.deleteUnnamed(namedPersons);
            allOrganisations.deleteUnnamed(namedOrganisations);
        };
    }

    private void writeQuotes(ReadArticle read, ActorIndex actors, List<Paragraph> written) {
        FactMapper mapper = new FactMapper(read.article(), actors);
        List<QuoteMention> mentions = read.extraction().quotes();
        List<Quote> found = mentions.stream().map(mapper::quote).toList();
        for (QuoteMention mention : mentions) {
            found.get(mention.index()).standsIn(at(written, mention.paragraph()), at(found, mention.continues()));
        }
        quotes.saveAll(found);
    }

    private void writeEstimates(ReadArticle read, ActorIndex actors, List<Paragraph> written) {
        FactMapper mapper = new FactMapper(read.article(), actors);
        List<CasualtyMention> mentions = read.extraction().casualties();
        List<CasualtyEstimate> found = mentions.stream().map(mapper::estimate).toList();
        for (CasualtyMention mention : mentions) {
            found.get(mention.index()).counts(FactMapper.victims(mention), at(written, mention.paragraph()));
        }
        estimates.saveAll(found);
        // One may be a part of a later one, which must be there first.
        for (CasualtyMention mention : mentions) {
            found.get(mention.index()).relatesTo(at(found, mention.subsetOf()), at(found, mention.supersededBy()));
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
