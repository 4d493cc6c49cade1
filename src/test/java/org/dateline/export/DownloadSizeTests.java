package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.actor.Attribution;
import org.dateline.actor.Person;
import org.dateline.actor.PersonRepository;
import org.dateline.article.Article;
import org.dateline.article.ArticleRepository;
import org.dateline.article.Publication;
import org.dateline.fact.ActorKind;
import org.dateline.fact.QuoteKind;
import org.dateline.quote.Quote;
import org.dateline.quote.QuoteRepository;
import org.dateline.text.OffsetUnit;
import org.dateline.text.Passage;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** However long a list is, one batch of it is held at a time, and a row costs no statement of its own. */
@SpringBootTest(properties = "spring.jpa.properties.hibernate.generate_statistics=true")
@AutoConfigureMockMvc
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class DownloadSizeTests {

    private static final int ARTICLES = 20;
    private static final int DIRECT = 500;
    private static final int FRAGMENTS = 30;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private FactReader facts;

    @Autowired
    private ArticleRepository articles;

    @Autowired
    private PersonRepository persons;

    @Autowired
    private QuoteRepository quotes;

    @Autowired
    private EntityManager entities;

    @Autowired
    private EntityManagerFactory factory;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void store() {
        if (quotes.count() == 0) {
            for (int i = 0; i < ARTICLES; i++) {
                Article article = articles.save(new Article("“Boats,” said " + i, Publication.UNKNOWN, Instant.EPOCH));
                Person speaker = persons.save(new Person("Speaker No " + i));
                quotes.saveAll(quotes(article, speaker));
            }
        }
    }

    @Test
    void holdsOneBatchAtATime() {
        AtomicInteger rows = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        new TransactionTemplate(transactions)
                .executeWithoutResult(status ->
                        facts.quotes((quote, query, builder) -> builder.conjunction(), OffsetUnit.UTF16, row -> {
                            rows.incrementAndGet();
                            most.accumulateAndGet(
                                    entities.unwrap(Session.class)
                                            .getStatistics()
                                            .getEntityCount(),
                                    Math::max);
                        }));
        assertThat(rows).hasValue(ARTICLES * (DIRECT + FRAGMENTS));
        assertThat(most).hasValueBetween(Batches.SIZE, Batches.SIZE + 2 * ARTICLES);
    }

    @Test
    void takesAFewStatementsABatch() {
        long few = statements("/api/quotes?format=csv&kind=FRAGMENT");
        long many = statements("/api/quotes?format=csv&kind=DIRECT");
        int batches = ARTICLES * DIRECT / Batches.SIZE + 1;
        assertThat(few).isLessThanOrEqualTo(3 * (ARTICLES * FRAGMENTS / Batches.SIZE + 1L));
        assertThat(many).isBetween((long) batches, 3L * batches);
    }

    @Test
    void takesAFewStatementsABatchOfActorsAndArticles() {
        assertThat(statements("/api/persons?format=ndjson")).isLessThanOrEqualTo(4);
        assertThat(statements("/api/articles?format=ndjson")).isLessThanOrEqualTo(2);
        assertThat(statements("/api/articles/1?format=csv")).isLessThanOrEqualTo(16);
    }

    private long statements(String uri) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        assertThat(mvc.get().uri(uri)).hasStatusOk();
        return statistics.getPrepareStatementCount();
    }

    private static List<Quote> quotes(Article article, Person speaker) {
        Attribution said = new Attribution(
                ActorKind.PERSON, speaker.getName(), speaker, null, "who", 13, 14, "said", "rule", false, null);
        List<Quote> all = new ArrayList<>();
        for (int i = 0; i < DIRECT + FRAGMENTS; i++) {
            QuoteKind kind = i < DIRECT ? QuoteKind.DIRECT : QuoteKind.FRAGMENT;
            all.add(new Quote(article, i, kind, Passage.of(article.getText(), 1, 6), said));
        }
        return all;
    }
}
