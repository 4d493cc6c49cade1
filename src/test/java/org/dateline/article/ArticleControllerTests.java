package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.dateline.fact.Agreement;
import org.dateline.fact.Outcome;
import org.dateline.fact.ParagraphKind;
import org.dateline.paging.Lists;
import org.dateline.text.Passage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(ArticleController.class)
class ArticleControllerTests {

    private static final String TEXT = "Flood\n\nMany 🌊 came.";

    @Autowired
    private MockMvcTester mvc;

    @MockitoBean
    private ArticleRepository articles;

    @MockitoBean
    private Lists lists;

    @MockitoBean
    private ParagraphRepository paragraphs;

    @Test
    void servesAnArticleWithItsToll() {
        given(articles.findById(7L)).willReturn(Optional.of(flood()));
        assertThat(mvc.get().uri("/api/articles/7")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        {"headline": "Flood", "dateline": null, "language": "en", "publishedOn": null,
                         "source": {"name": null, "url": null}, "authors": [], "section": null, "ingestedAt": "1970-01-01T00:00:00Z",
                         "toll": {"killedOrInjured": {"low": 2, "high": null, "open": true, "claims": 1}}}""");
    }

    @Test
    void servesAParagraphInCodePoints() {
        Article article = flood();
        given(paragraphs.findById(3L))
                .willReturn(
                        Optional.of(new Paragraph(article, 0, ParagraphKind.BODY, Passage.of(TEXT, 7, TEXT.length()))));
        assertThat(mvc.get().uri("/api/paragraphs/3?offsets=codepoints"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"index": 0, "kind": "BODY", "text": "Many 🌊 came.", "span": {"start": 7, "end": 19}}""");
    }

    @Test
    void knowsNothingOfThatId() {
        assertThat(mvc.get().uri("/api/articles/7")).hasStatus(404);
        assertThat(mvc.get().uri("/api/paragraphs/7")).hasStatus(404);
    }

    @Test
    void refusesWhatIsNoId() {
        assertThat(mvc.get().uri("/api/articles/seven")).hasStatus(400);
    }

    private static Article flood() {
        Article article = new Article(TEXT, Publication.UNKNOWN, Instant.EPOCH);
        article.wasRead(
                new Masthead("Flood", null, null),
                "en",
                Map.of(Outcome.KILLED_OR_INJURED, new TollFigure(2, null, true, 1, Agreement.ONE_CLAIM)),
                1);
        return article;
    }
}
