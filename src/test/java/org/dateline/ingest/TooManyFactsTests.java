package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.article.ArticleRepository;
import org.dateline.article.ParagraphRepository;
import org.dateline.web.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A text with more facts than an article may have is refused at every door, and leaves nothing behind. */
@SpringBootTest(properties = "dateline.max-facts=10")
@AutoConfigureMockMvc
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class TooManyFactsTests {

    private static final String FEW = "Flood hits Marston\n\nAt least 12 people died, the mayor said.";
    private static final String MANY = FEW + "\n\nTwo people died in the flood.".repeat(20);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ArticleRepository articles;

    @Autowired
    private ParagraphRepository paragraphs;

    @Autowired
    private ArticleLoader loader;

    @Test
    void refusesThemOverHttp() {
        long before = articles.count();
        refuses(mvc.post()
                .uri("/api/articles")
                .contentType("text/plain")
                .content(MANY)
                .exchange());
        refuses(mvc.post()
                .uri("/api/extractions")
                .contentType("text/plain")
                .content(MANY)
                .exchange());
        assertThat(articles.count()).isEqualTo(before);
    }

    @Test
    void leavesTheFormerTextWhereTheNewHasTooMany() {
        MvcTestResult stored = mvc.post()
                .uri("/api/articles")
                .contentType("text/plain")
                .content(FEW)
                .exchange();
        assertThat(stored).hasStatus2xxSuccessful();
        String place = "/api/articles/" + articles.findAll().get(0).getId();
        long before = paragraphs.count();
        refuses(mvc.put()
                .uri(place)
                .header("If-Match", "*")
                .contentType("text/plain")
                .content(MANY)
                .exchange());
        assertThat(mvc.get().uri(place))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.text")
                .isEqualTo(FEW);
        assertThat(paragraphs.count()).isEqualTo(before).isPositive();
    }

    @Test
    void namesTheSeedThatHasTooMany(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("many.txt"), MANY);
        assertThat(loader.load(folder).refused().get("many.txt")).contains("facts", "may have 10");
    }

    private static void refuses(MvcTestResult answer) {
        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("The text has ", " facts", "may have 10 (dateline.max-facts)");
        assertThat(Refusal.of(answer.getRequest())).contains(Refusal.TOO_MANY_FACTS);
    }
}
