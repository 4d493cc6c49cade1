package org.dateline.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.actor.Attribution;
import org.dateline.actor.Candidate;
import org.dateline.actor.Grounds;
import org.dateline.actor.OrganisationRepository;
import org.dateline.actor.PersonRepository;
import org.dateline.article.Article;
import org.dateline.article.ArticleRepository;
import org.dateline.article.Publication;
import org.dateline.fact.ActorKind;
import org.dateline.fact.OpenReason;
import org.dateline.fact.QuoteKind;
import org.dateline.paging.Lists;
import org.dateline.search.TextSearch;
import org.dateline.text.Passage;
import org.dateline.web.NotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(QuoteController.class)
class QuoteControllerTests {

    @Autowired
    private MockMvcTester mvc;

    @MockitoBean
    private QuoteRepository quotes;

    @MockitoBean
    private Lists lists;

    @MockitoBean
    private ArticleRepository articles;

    @MockitoBean
    private PersonRepository persons;

    @MockitoBean
    private OrganisationRepository organisations;

    @MockitoBean
    private TextSearch search;

    @Test
    void servesAQuote() {
        given(quotes.findById(7L)).willReturn(Optional.of(boats()));
        assertThat(mvc.get().uri("/api/quotes/7")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        {"index": 0, "text": "We need boats,", "span": {"start": 4, "end": 18}, "kind": "DIRECT",
                         "continues": null, "paragraph": null, "speaker": null, "speakerReason": "NO_CANDIDATE"}""");
    }

    @Test
    void countsCodePointsWhenAsked() {
        given(quotes.findById(7L)).willReturn(Optional.of(boats()));
        assertThat(mvc.get().uri("/api/quotes/7?offsets=codepoints"))
                .bodyJson()
                .extractingPath("span.start")
                .isEqualTo(3);
    }

    @Test
    void explainsAQuoteWhenAsked() {
        given(quotes.findById(7L)).willReturn(Optional.of(boats()));
        assertThat(mvc.get().uri("/api/quotes/7?explain=true&offsets=codepoints"))
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"explanation": {
                          "rules": [{"decided": "quote", "name": "QuotedClause", "link": "/api/rules/QuotedClause"}],
                          "matched": [{"what": "cue", "text": "said", "span": {"start": 22, "end": 26}}],
                          "reason": "NO_CANDIDATE",
                          "candidates": [{"name": null, "kind": "UNNAMED", "text": "he", "span": {"start": 19, "end": 21}}]}}""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?explain=false"})
    void explainsNothingUnasked(String query) {
        given(quotes.findById(7L)).willReturn(Optional.of(boats()));
        assertThat(mvc.get().uri("/api/quotes/7" + query))
                .bodyJson()
                .doesNotHavePath("explanation")
                .extractingPath("rule")
                .isEqualTo("QuotedClause");
    }

    @Test
    void refusesToExplainPerhaps() {
        assertThat(mvc.get().uri("/api/quotes/7?explain=perhaps"))
                .hasStatus(400)
                .bodyText()
                .contains("The parameter 'explain' is 'perhaps'; it must be 'true' or 'false'.");
    }

    @Test
    void knowsNoQuoteOfThatId() {
        assertThat(mvc.get().uri("/api/quotes/7")).hasStatus(404);
    }

    @Test
    void knowsNoArticleOfThatId() {
        willThrow(new NotFoundException("article", 7)).given(articles).require(7);
        assertThat(mvc.get().uri("/api/articles/7/quotes")).hasStatus(404);
    }

    @Test
    void listsQuotes() {
        given(lists.<Quote>page(any(), any(Pageable.class))).willReturn(new PageImpl<>(List.of(boats())));
        assertThat(mvc.get().uri("/api/quotes?speaker=mayor"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("page.totalElements")
                .isEqualTo(1);
    }

    @Test
    void refusesAnUnknownKind() {
        assertThat(mvc.get().uri("/api/quotes?kind=LOUD")).hasStatus(400);
    }

    private static Quote boats() {
        String text = "🌊 “We need boats,” he said.";
        Article article = new Article(text, Publication.UNKNOWN, Instant.EPOCH);
        Attribution open = Attribution.open(OpenReason.NO_CANDIDATE, "said");
        return new Quote(article, 0, QuoteKind.DIRECT, Passage.of(text, 4, 18), open)
                .wasReadBy(
                        "QuotedClause",
                        Grounds.of(Passage.of(text, 23, 27), null),
                        List.of(Candidate.of(ActorKind.UNNAMED, null, Passage.of(text, 20, 22))));
    }
}
