package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dateline.FloodArticle;
import org.dateline.actor.OrganisationRepository;
import org.dateline.actor.PersonRepository;
import org.dateline.article.ArticleRepository;
import org.dateline.extraction.Extraction;
import org.dateline.extraction.FactExtractor;
import org.dateline.extraction.PersonProfile;
import org.dateline.extraction.Toll;
import org.dateline.ingest.BatchIngestor.Result;
import org.dateline.quote.QuoteRepository;
import org.dateline.text.Passage;
import org.dateline.web.IfMatch;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

@SpringBootTest(
        webEnvironment = WebEnvironment.NONE,
        properties = "spring.jpa.properties.hibernate.generate_statistics=true")
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class BatchIngestorTests {

    @Autowired
    private BatchIngestor batches;

    @Autowired
    private ArticleIngestor ingestor;

    @Autowired
    private ArticleRepository articles;

    @Autowired
    private PersonRepository persons;

    @Autowired
    private OrganisationRepository organisations;

    @Autowired
    private QuoteRepository quotes;

    @Autowired
    private EntityManagerFactory entities;

    @MockitoSpyBean
    private ArticleWriter writer;

    @MockitoBean
    private FactExtractor extractor;

    @BeforeEach
    void readFloods() {
        given(extractor.extract(anyString()))
                .willAnswer(call -> FloodArticle.extraction(call.getArgument(0, String.class)));
    }

    @AfterEach
    void deleteEverything() {
        articles.findAll().forEach(article -> ingestor.delete(article.getId(), new IfMatch(List.of("*"))));
    }

    @Test
    void storesManyAndJoinsTheirActors() {
        List<Result> results = batches.ingest(floods(0, 30));
        assertThat(results).hasSize(30).allMatch(result -> created(result));
        assertThat(articles.count()).isEqualTo(30);
        assertThat(quotes.count()).isEqualTo(90);
        assertThat(persons.count()).isEqualTo(1);
        // The Red Cross once; "Marston Council" without a country is another each time.
        assertThat(organisations.count()).isEqualTo(31);
    }

    @Test
    void storesTheSameTextOfABatchOnce() {
        ArticleDraft flood = flood(0);
        List<Result> results = batches.ingest(List.of(flood, flood(1), flood));
        assertThat(results).extracting(BatchIngestorTests::created).containsExactly(true, true, false);
        assertThat(results.get(2).ingested().articleId())
                .isEqualTo(results.get(0).ingested().articleId());
        assertThat(articles.count()).isEqualTo(2);
    }

    @Test
    void doesNotReadWhatIsKnown() {
        batches.ingest(floods(0, 3));
        assertThat(batches.ingest(floods(0, 4)))
                .extracting(BatchIngestorTests::created)
                .containsExactly(false, false, false, true);
        then(extractor).should(times(1)).extract(flood(0).text());
    }

    @Test
    void losesNoneOfABatchForOneThatCannotBeRead() {
        given(extractor.extract(flood(1).text())).willThrow(new IllegalStateException("odd"));
        List<Result> results = batches.ingest(floods(0, 3));
        assertThat(results.get(1)).isEqualTo(Result.refused("reading failed: java.lang.IllegalStateException: odd"));
        assertThat(created(results.get(0)) && created(results.get(2))).isTrue();
    }

    @Test
    void losesNoneOfABatchForOneThatCannotBeStored() {
        String text = flood(1).text();
        given(extractor.extract(text)).willReturn(naming(text, "Mr".repeat(1000)));
        List<Result> results = batches.ingest(floods(0, 3));
        assertThat(results.get(1).ingested()).isNull();
        assertThat(results.get(1).reason()).startsWith("it cannot be stored: ");
        assertThat(created(results.get(0)) && created(results.get(2))).isTrue();
        assertThat(articles.count()).isEqualTo(2);
        then(extractor).should(times(1)).extract(flood(0).text());
    }

    @Test
    void losesNoneOfABatchThatOthersAreAlwaysInTheWayOf() {
        willThrow(new CannotAcquireLockException("deadlock"))
                .given(writer)
                .findOrStore(argThat(batch -> batch != null && batch.size() > 1));
        assertThat(batches.ingest(floods(0, 3))).hasSize(3).allMatch(BatchIngestorTests::created);
        assertThat(articles.count()).isEqualTo(3);
    }

    @Test
    void readsNothingForNothing() {
        assertThat(batches.ingest(List.of())).isEmpty();
        then(extractor).should(never()).extract(anyString());
    }

    @Test
    void asksTheStoreNoMoreForMany() {
        long few = questionsFor(floods(0, 2));
        long many = questionsFor(floods(100, 140));
        assertThat(many).isLessThanOrEqualTo(few);
    }

    private long questionsFor(List<ArticleDraft> drafts) {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        batches.ingest(drafts);
        return statistics.getQueryExecutionCount();
    }

    private static boolean created(Result result) {
        return result.ingested() != null && result.ingested().created();
    }

    private static List<ArticleDraft> floods(int from, int to) {
        return IntStream.range(from, to).mapToObj(BatchIngestorTests::flood).toList();
    }

    private static ArticleDraft flood(int number) {
        return ArticleDraft.of(FloodArticle.TEXT + "\n\nIssue " + number);
    }

    private static Extraction naming(String text, String honorific) {
        PersonProfile person = new PersonProfile(
                "Ana Ruiz", honorific, List.of(), List.of(Passage.of(text, 0, 4)), List.of(), "TaggedPerson");
        return new Extraction(
                null, null, "en", List.of(), List.of(), List.of(person), List.of(), List.of(), new Toll(Map.of()));
    }
}
