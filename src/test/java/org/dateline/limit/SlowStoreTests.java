package org.dateline.limit;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.ArticleRepository;
import org.dateline.article.Publication;
import org.dateline.web.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A store that takes too long is told as such, what was begun is rolled back, and the next request is served. */
@SpringBootTest(
        properties = {
            "spring.transaction.default-timeout=1s",
            "spring.datasource.hikari.connection-timeout=250",
            "spring.datasource.hikari.maximum-pool-size=3"
        })
@AutoConfigureMockMvc
@Import(SlowStoreTests.SlowController.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class SlowStoreTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ArticleRepository articles;

    @Autowired
    private HikariDataSource store;

    @Test
    void breaksOffASlowStatementAndTakesItsWorkBack() {
        long before = articles.count();
        isLate(mvc.get().uri("/slow").exchange());
        assertThat(articles.count()).isEqualTo(before);
        assertThat(mvc.get().uri("/api/articles")).hasStatusOk();
    }

    @Test
    void givesUpOnALockThatAnotherHolds() throws SQLException {
        MvcTestResult stored = mvc.post()
                .uri("/api/articles")
                .contentType("text/plain")
                .content("Flood hits Marston\n\nAt least 12 people died, the mayor said.")
                .exchange();
        String place = String.valueOf(stored.getResponse().getHeader("Location"));
        try (Connection other = store.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.executeQuery("select id from article for update");
            isLate(mvc.delete().uri(place).exchange());
            other.rollback();
            other.setAutoCommit(true);
        }
        assertThat(mvc.delete().uri(place)).hasStatus(204);
    }

    @Test
    void givesUpWhereAllConnectionsAreTaken() throws SQLException {
        List<Connection> taken = new ArrayList<>();
        try {
            for (int i = 0; i < 3; i++) {
                taken.add(store.getConnection());
            }
            isLate(mvc.get().uri("/api/articles").exchange());
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
        assertThat(mvc.get().uri("/api/articles")).hasStatusOk();
    }

    private static void isLate(MvcTestResult answer) {
        assertThat(answer)
                .hasStatus(503)
                .hasContentType("application/problem+json")
                .containsHeader("Retry-After")
                .bodyText()
                .contains("did not answer in time", "\"status\":503");
        assertThat(Refusal.of(answer.getRequest())).contains(Refusal.TIMEOUT);
    }

    /** Writes, and then asks what takes for ever. */
    @RestController
    static class SlowController {

        private static final String H2 =
                "select count(*) from system_range(1, 1000000) a(n), system_range(1, 1000000) b(n) where a.n + b.n < 0";
        private static final String POSTGRESQL =
                "select count(*) from generate_series(1, 1000000) a, generate_series(1, 1000000) b where a + b < 0";

        private final EntityManager entities;
        private final ArticleRepository articles;
        private final HikariDataSource store;

        SlowController(EntityManager entities, ArticleRepository articles, HikariDataSource store) {
            this.entities = entities;
            this.articles = articles;
            this.store = store;
        }

        @GetMapping("/slow")
        @Transactional
        public String slow() {
            articles.saveAndFlush(new Article("News of nobody", Publication.UNKNOWN, Instant.EPOCH));
            String query = store.getJdbcUrl().contains(":h2:") ? H2 : POSTGRESQL;
            return String.valueOf(entities.createNativeQuery(query).getSingleResult());
        }
    }
}
