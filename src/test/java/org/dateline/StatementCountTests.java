package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;

import jakarta.persistence.EntityManagerFactory;
import java.util.stream.IntStream;
import org.dateline.extraction.FactExtractor;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A list of 50 takes no more statements than a list of 2: nothing is fetched row by row. */
@SpringBootTest(
        properties = {"spring.jpa.properties.hibernate.generate_statistics=true", "dateline.answer-cache-size=0B"})
@AutoConfigureMockMvc
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class StatementCountTests {

    private static final int ARTICLES = 60;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private EntityManagerFactory entities;

    @MockitoBean
    private FactExtractor extractor;

    @BeforeEach
    void takeFloodsIn() {
        given(extractor.extract(anyString()))
                .willAnswer(call -> FloodArticle.extraction(call.getArgument(0, String.class)));
        IntStream.range(0, ARTICLES)
                .forEach(i -> assertThat(mvc.post()
                                .uri("/api/articles")
                                .contentType(MediaType.TEXT_PLAIN)
                                .content(FloodArticle.TEXT + "\n\nIssue " + i))
                        .hasStatus2xxSuccessful());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/articles                             | 3
            /api/quotes                               | 6
            /api/quotes?speaker=Ruiz&q=boats          | 6
            /api/casualty-estimates?outcome=KILLED    | 6
            /api/persons                              | 3
            /api/organisations                        | 3
            /api/quotes?format=annotation             | 7
            /api/quotes?format=jsonld                 | 6
            /api/casualty-estimates?format=annotation | 7
            /api/persons?format=jsonld                | 3
            /api/organisations?format=jsonld          | 3
            /api/articles?format=jsonld               | 3
            /api/articles/1/quotes                    | 7
            /api/articles/1/casualty-estimates        | 7
            /api/articles/1/persons                   | 9
            /api/articles/1/organisations             | 7
            /api/articles/1/paragraphs                | 4
            /api/quotes?explain=true                  | 7
            /api/casualty-estimates?explain=true      | 7
            /api/persons?explain=true                 | 6
            /api/organisations?explain=true           | 6
            /api/articles/1/persons?explain=true      | 9
            /api/articles/1/organisations?explain=true | 7
            """)
    void takesAFixedNumberOfStatements(String uri, int most) {
        long few = statementsOf(uri, 2);
        long many = statementsOf(uri, 50);
        // A list that fits its page needs no count, so the longer one can take one less or, at most, one more.
        assertThat(many).as("statements for 50").isLessThanOrEqualTo(most).isLessThanOrEqualTo(few + 1);
    }

    private long statementsOf(String uri, int size) {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        String page = (uri.contains("?") ? "&" : "?") + "size=" + size;
        assertThat(mvc.get().uri(uri + page)).hasStatusOk();
        return statistics.getPrepareStatementCount();
    }
}
