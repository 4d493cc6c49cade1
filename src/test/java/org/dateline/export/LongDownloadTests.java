package org.dateline.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.dateline.actor.Attribution;
import org.dateline.article.Article;
import org.dateline.article.ArticleRepository;
import org.dateline.article.Publication;
import org.dateline.fact.ActorKind;
import org.dateline.fact.QuoteKind;
import org.dateline.quote.Quote;
import org.dateline.quote.QuoteFilter;
import org.dateline.quote.QuoteRepository;
import org.dateline.text.OffsetUnit;
import org.dateline.text.Passage;
import org.dateline.web.Format;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.DelegatingServletOutputStream;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.json.JsonMapper;

/** A download goes on for longer than any other request may take. */
@SpringBootTest(properties = "spring.transaction.default-timeout=1s")
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class LongDownloadTests {

    private static final int ROWS = 3 * Batches.SIZE;

    @Autowired
    private QuoteDownloadController controller;

    @Autowired
    private ArticleRepository articles;

    @Autowired
    private QuoteRepository quotes;

    @Autowired
    private JsonMapper mapper;

    @Test
    void outlivesTheTimeOutOfTransactions() throws IOException {
        Article article = articles.save(new Article("“Boats,” said she", Publication.UNKNOWN, Instant.EPOCH));
        quotes.saveAll(boats(article));
        SlowResponse response = new SlowResponse();
        controller.findAll(
                new QuoteFilter(null, null, null),
                OffsetUnit.UTF16,
                new Download(Format.CSV, mapper, new MockHttpServletRequest(), response, new Semaphore(1)));
        assertThat(response.getContentAsString(UTF_8).lines()).hasSize(1 + ROWS);
    }

    private static List<Quote> boats(Article article) {
        Attribution said =
                new Attribution(ActorKind.UNNAMED, null, null, null, "she", 14, 17, "said", "rule", false, null);
        List<Quote> all = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            all.add(new Quote(article, i, QuoteKind.DIRECT, Passage.of(article.getText(), 1, 6), said));
        }
        return all;
    }

    /** A client that stops to think at the first rows it gets, when most are not read yet. */
    private static final class SlowResponse extends MockHttpServletResponse {

        private boolean isSlow = true;

        @Override
        public ServletOutputStream getOutputStream() {
            OutputStream out = super.getOutputStream();
            return new DelegatingServletOutputStream(out) {
                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    think();
                    out.write(bytes, offset, length);
                }
            };
        }

        private void think() {
            try {
                Thread.sleep(isSlow ? 1500 : 0);
                isSlow = false;
            } catch (InterruptedException e) {
                throw new UncheckedIOException(new IOException(e));
            }
        }
    }
}
