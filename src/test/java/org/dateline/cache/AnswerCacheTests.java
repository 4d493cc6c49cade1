package org.dateline.cache;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.persistence.EntityManagerFactory;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.HandlerMapping;

/** An answer is given again without the store, and never after the store has changed. */
@SpringBootTest(properties = "spring.jpa.properties.hibernate.generate_statistics=true")
@AutoConfigureMockMvc
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class AnswerCacheTests {

    private static final String FLOOD = "Flood hits Marston\n\nAt least 12 people died, Mayor Ana Ruiz said.";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    DataSource store;

    @Autowired
    private EntityManagerFactory entities;

    @Autowired
    private Cache<AnswerKey, CachedAnswer> answers;

    String article = "";

    @BeforeEach
    void takeFloodIn() {
        MockHttpServletResponse posted = post(FLOOD);
        article = String.valueOf(
                posted.getHeader(posted.getStatus() == 201 ? HttpHeaders.LOCATION : HttpHeaders.CONTENT_LOCATION));
        answers.invalidateAll();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/articles",
                "/api/quotes?size=50&page=0",
                "/api/casualty-estimates?outcome=KILLED&convention=acled",
                "/api/persons?format=jsonld",
                "/api"
            })
    void givesTheSameAnswerWithoutTheStore(String uri) throws UnsupportedEncodingException {
        MvcTestResult first = get(uri);
        long statements = statistics().getPrepareStatementCount();

        MvcTestResult second = get(uri);

        assertThat(statistics().getPrepareStatementCount()).isEqualTo(statements);
        assertThat(second).hasStatusOk();
        assertThat(second.getResponse().getContentAsString())
                .isEqualTo(first.getResponse().getContentAsString())
                .isNotEmpty();
        assertThat(second.getResponse().getContentLength())
                .isEqualTo(second.getResponse().getContentAsByteArray().length);
        for (String name : first.getResponse().getHeaderNames()) {
            if (name.equals("X-Request-Id")) {
                continue;
            }
            assertThat(second.getResponse().getHeaders(name))
                    .as(name)
                    .isEqualTo(first.getResponse().getHeaders(name));
        }
        assertThat(second.getRequest().getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                .hasToString(uri.replaceAll("\\?.*", ""));
    }

    @Test
    void tellsWhoHasTheAnswerAlready() {
        String tag = String.valueOf(get(article).getResponse().getHeader(HttpHeaders.ETAG));
        answers.invalidateAll();

        for (String state : new String[] {"not kept", "kept"}) {
            MvcTestResult known = mvc.get()
                    .uri(article)
                    .header(HttpHeaders.IF_NONE_MATCH, tag)
                    .exchange();

            assertThat(known).as(state).hasStatus(304).headers().hasValue(HttpHeaders.ETAG, tag);
            assertThat(known.getResponse().getContentAsByteArray()).as(state).isEmpty();
            assertThat(answers.asMap()).hasSize(1);
        }
        assertThat(mvc.get().uri(article).header(HttpHeaders.IF_NONE_MATCH, "\"other\""))
                .hasStatusOk()
                .bodyText()
                .contains("Marston");
    }

    @Test
    void makesTheAnswerAnewAfterEachKindOfWrite() {
        assertThat(get(article)).bodyText().contains("At least 12");

        assertThat(mvc.put()
                        .uri(article)
                        .contentType(MediaType.TEXT_PLAIN)
                        .header(HttpHeaders.IF_MATCH, "*")
                        .content(FLOOD.replace("12", "15")))
                .hasStatusOk();
        assertThat(get(article)).bodyText().contains("At least 15");

        assertThat(mvc.delete().uri(article)).hasStatus(204);
        assertThat(get(article)).hasStatus(404);

        assertThat(get("/api/articles?q=Quayside")).bodyText().contains("\"totalElements\":0");
        post("Fire on the Quayside\n\nTwo people died.");
        assertThat(get("/api/articles?q=Quayside")).bodyText().contains("\"totalElements\":1");
    }

    @Test
    void keepsAnswersApartThatDiffer() {
        String json = body("/api/persons", "application/json", "localhost");
        String linked = body("/api/persons", "application/ld+json", "localhost");
        String elsewhere = body("/api/persons", "application/ld+json", "news.example");

        assertThat(linked).isNotEqualTo(json).contains("http://localhost/api/persons");
        assertThat(elsewhere).contains("http://news.example/api/persons").doesNotContain("http://localhost");
        assertThat(body("/api/persons", "application/ld+json", "localhost")).isEqualTo(linked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/articles?format=csv    | 200
            /api/quotes?format=ndjson   | 200
            /api/articles/999999        | 404
            /api/quotes?speeker=Ruiz    | 400
            """)
    void keepsNoDownloadAndNoError(String uri, int status) {
        assertThat(get(uri)).hasStatus(status);
        assertThat(answers.asMap()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            /api/quotes?format=%63sv         | -
            /api/quotes?f%6Frmat=csv         | -
            /api/quotes                      | application/jsonl
            /api/quotes                      | text/*
            /api/quotes                      | TEXT/CSV
            /api/quotes                      | application/json;q=0.1, Text/Csv;q=1
            """)
    void keepsNoDownloadHoweverItIsAskedFor(String uri, String accept) {
        MockMvcRequestBuilder request = mvc.get().uri(URI.create("http://localhost" + uri));
        assertThat(accept == null ? request : request.header(HttpHeaders.ACCEPT, accept))
                .hasStatusOk();
        assertThat(answers.asMap()).isEmpty();
    }

    @Test
    void countsWhatAnAnswerTakesAllTogether() {
        String words = "x".repeat(1500);
        assertThat(get("/api/quotes?speaker=" + words)).hasStatusOk();
        answers.cleanUp();
        long taken = answers.policy().eviction().orElseThrow().weightedSize().orElseThrow();
        assertThat(taken).isGreaterThan(3L * 2 * words.length());
    }

    @Test
    void keepsNoAnswerThatIsTooLong() {
        String words = "The river rose and rose. ".repeat(CachedAnswer.LARGEST / 20);
        String longOne = String.valueOf(post(words).getHeader(HttpHeaders.LOCATION));

        assertThat(get(longOne)).hasStatusOk().bodyText().hasSizeGreaterThan(CachedAnswer.LARGEST);
        assertThat(answers.asMap()).isEmpty();
        assertThat(mvc.delete().uri(longOne)).hasStatus(204);
    }

    MvcTestResult get(String uri) {
        return mvc.get().uri(uri).exchange();
    }

    private String body(String uri, String accept, String host) {
        MvcTestResult answer = mvc.get()
                .uri("http://" + host + uri)
                .header(HttpHeaders.ACCEPT, accept)
                .exchange();
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private MockHttpServletResponse post(String text) {
        MvcTestResult answer = mvc.post()
                .uri("/api/articles")
                .contentType(MediaType.TEXT_PLAIN)
                .content(text)
                .exchange();
        assertThat(answer).hasStatus2xxSuccessful();
        return answer.getResponse();
    }

    private Statistics statistics() {
        return entities.unwrap(SessionFactory.class).getStatistics();
    }
}
