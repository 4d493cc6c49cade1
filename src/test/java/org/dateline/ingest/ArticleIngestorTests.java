package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willReturn;
import static org.mockito.BDDMockito.willThrow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.dateline.FloodArticle;
import org.dateline.actor.OrganisationRepository;
import org.dateline.actor.PersonRepository;
import org.dateline.article.ArticleRepository;
import org.dateline.article.ParagraphRepository;
import org.dateline.casualty.CasualtyEstimateRepository;
import org.dateline.extraction.Extraction;
import org.dateline.extraction.FactExtractor;
import org.dateline.extraction.PersonProfile;
import org.dateline.extraction.Toll;
import org.dateline.quote.QuoteRepository;
import org.dateline.text.Passage;
import org.dateline.web.IfMatch;
import org.dateline.web.NotFoundException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class ArticleIngestorTests {

    private static final IfMatch ANY = new IfMatch(List.of("*"));

    @Autowired
    private ArticleIngestor ingestor;

    @Autowired
    private ArticleRepository articles;

    @Autowired
    private ParagraphRepository paragraphs;

    @Autowired
    private QuoteRepository quotes;

    @Autowired
    private CasualtyEstimateRepository estimates;

    @Autowired
    private PersonRepository persons;

    @Autowired
    private OrganisationRepository organisations;

    @Autowired
    private DeletedArticleRepository deleted;

    @MockitoBean
    private FactExtractor extractor;

    @BeforeEach
    void readFloods() {
        given(extractor.extract(anyString()))
                .willAnswer(call -> FloodArticle.extraction(call.getArgument(0, String.class)));
    }

    @AfterEach
    void deleteEverything() {
        articles.findAll().forEach(article -> ingestor.delete(article.getId(), ANY));
        assertThat(List.of(
                        quotes.count(), estimates.count(), persons.count(), organisations.count(), paragraphs.count()))
                .containsOnly(0L);
        deleted.deleteAll();
    }

    @Test
    void storesAnArticleWithItsFacts() {
        Ingested ingested = ingestor.ingest(flood(0));
        assertThat(ingested.created()).isTrue();
        assertThat(paragraphs.count()).isEqualTo(3);
        assertThat(quotes.count()).isEqualTo(3);
        assertThat(estimates.count()).isEqualTo(2);
        assertThat(persons.count()).isEqualTo(1);
        assertThat(organisations.count()).isEqualTo(2);
    }

    @Test
    void storesTheSameTextOnce() {
        Ingested first = ingestor.ingest(flood(0));
        Ingested second = ingestor.ingest(ArticleDraft.of(flood(0).text().replace("\n", "\r\n")));
        assertThat(second).isEqualTo(new Ingested(first.articleId(), false));
    }

    @Test
    void storesTheSameTextOnceWhenManySendItAtOnce() throws Exception {
        List<Ingested> all = atOnce(IntStream.range(0, 8)
                .<Callable<Ingested>>mapToObj(i -> () -> ingestor.ingest(flood(0)))
                .toList());
        assertThat(all).extracting(Ingested::articleId).containsOnly(all.get(0).articleId());
        assertThat(all).filteredOn(Ingested::created).hasSize(1);
        assertThat(quotes.count()).isEqualTo(3);
    }

    @Test
    void joinsOnePersonWhenManyArticlesNameThemAtOnce() throws Exception {
        List<Ingested> all = atOnce(IntStream.range(0, 8)
                .<Callable<Ingested>>mapToObj(i -> () -> ingestor.ingest(flood(i)))
                .toList());
        assertThat(all).extracting(Ingested::articleId).doesNotHaveDuplicates();
        assertThat(persons.count()).isEqualTo(1);
        assertThat(quotes.count()).isEqualTo(24);
    }

    @Test
    void neverJoinsABareName() {
        for (String text : List.of("Ruiz spoke on Monday.", "Ruiz spoke on Tuesday.")) {
            willReturn(naming(new PersonProfile(
                            "Ruiz", null, List.of(), List.of(Passage.of(text, 0, 4)), List.of(), "TaggedPerson")))
                    .given(extractor)
                    .extract(text);
            ingestor.ingest(ArticleDraft.of(text));
        }
        assertThat(persons.count()).isEqualTo(2);
    }

    @Test
    void storesNothingWhenTheReadingFails() {
        willThrow(new IllegalStateException("no")).given(extractor).extract(anyString());
        assertThatIllegalStateException().isThrownBy(() -> ingestor.ingest(flood(0)));
        assertThat(articles.count()).isZero();
    }

    @Test
    void readsAnArticleAgainUnderTheSameId() {
        long id = ingestor.ingest(flood(0)).articleId();
        willReturn(naming()).given(extractor).extract(anyString());
        ingestor.reread(id);
        assertThat(articles.existsById(id)).isTrue();
        assertThat(quotes.count()).isZero();
        assertThat(persons.count()).isZero();
        assertThat(articles.findWithTextById(id).orElseThrow().getToll()).isEmpty();
    }

    @Test
    void losesNoTextThatIsPutWhileTheFormerOneIsReadAgain() {
        ArticleDraft former = flood(0);
        ArticleDraft later = flood(1);
        long id = ingestor.ingest(former).articleId();
        given(extractor.extract(former.text())).willAnswer(call -> {
            CompletableFuture.runAsync(() -> ingestor.revise(id, later, ANY)).join();
            return naming();
        });
        ingestor.reread(id);
        assertThat(articles.findWithTextById(id).orElseThrow().getText()).isEqualTo(later.text());
        assertThat(quotes.count()).isEqualTo(3);
    }

    @Test
    void keepsActorsThatAnotherArticleNames() {
        long id = ingestor.ingest(flood(0)).articleId();
        ingestor.ingest(flood(1));
        ingestor.delete(id, ANY);
        assertThat(persons.count()).isEqualTo(1);
        assertThat(quotes.count()).isEqualTo(3);
    }

    @Test
    void remembersWhatWasDeleted() {
        ingestor.delete(ingestor.ingest(flood(0)).articleId(), ANY);
        assertThat(ingestor.ingestUnlessDeleted(flood(0))).isEmpty();
        assertThat(ingestor.ingest(flood(0)).created()).isTrue();
        assertThat(ingestor.ingestUnlessDeleted(flood(0))).isPresent();
    }

    @Test
    void deletesOnlyWhatIsThere() {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> ingestor.delete(4711, ANY));
    }

    private static ArticleDraft flood(int number) {
        return ArticleDraft.of(FloodArticle.TEXT + "\n\nIssue " + number);
    }

    private static Extraction naming(PersonProfile... persons) {
        return new Extraction(
                null, null, "en", List.of(), List.of(), List.of(persons), List.of(), List.of(), new Toll(Map.of()));
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(work)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
