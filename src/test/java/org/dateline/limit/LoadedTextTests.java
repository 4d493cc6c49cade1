package org.dateline.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Texts that are loaded count as held, as do bodies that are sent. */
@SpringBootTest(
        properties = {
            "dateline.max-held=7MB",
            "dateline.answer-cache-size=0B",
            "dateline.seeds=",
            "spring.datasource.url=jdbc:h2:mem:loaded-text;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
        })
@AutoConfigureMockMvc
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class LoadedTextTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private HeldBytes held;

    @Test
    void refusesAPageOfMoreLongTextsThanMayBeHeld() {
        for (int i = 0; i < 3; i++) {
            assertThat(mvc.post()
                            .uri("/api/articles")
                            .contentType(MediaType.TEXT_PLAIN)
                            .content("Day " + i + "\n\n“" + "We need boats. ".repeat(15_000) + "” said Ana Ruiz."))
                    .hasStatus(HttpStatus.CREATED);
        }
        assertThat(mvc.get().uri("/api/quotes?size=1")).hasStatusOk();
        assertThat(mvc.get().uri("/api/quotes?size=3"))
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .hasHeader(HttpHeaders.RETRY_AFTER, "5")
                .bodyJson()
                .extractingPath("detail")
                .asString()
                .contains("dateline.max-held");
        assertThat(mvc.get().uri("/api/quotes?format=csv")).hasStatusOk();
        assertThat(held.held()).isZero();
    }
}
