package org.dateline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.extraction.FactExtractor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The whole application over a reading written by hand: what goes in by HTTP comes out by HTTP. */
@SpringBootTest
@AutoConfigureMockMvc
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class DatelineApplicationTests {

    @Autowired
    private MockMvcTester mvc;

    @MockitoBean
    private FactExtractor extractor;

    private String article = "";

    @BeforeEach
    void takeTheFloodIn() {
        given(extractor.extract(anyString()))
                .willAnswer(call -> FloodArticle.extraction(call.getArgument(0, String.class)));
        MvcTestResult answer = post(FloodArticle.TEXT);
        String place = answer.getResponse().getHeader("Location");
        article = place != null ? place : String.valueOf(answer.getResponse().getHeader("Content-Location"));
    }

    @Test
    void storesTheSameTextOnce() {
        assertThat(post(FloodArticle.TEXT.replace("\n", "\r\n"))).hasStatusOk().hasHeader("Content-Location", article);
    }

    @Test
    void servesAnArticle() {
        assertThat(get(article)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        {"headline": "River bursts its banks near Marston 🌊",
                         "dateline": {"place": "MARSTON", "agency": "NEWSWIRE"}, "language": "en",
                         "toll": {"killed": {"low": 12, "high": 12, "open": true, "claims": 1, "agreement": "ONE_CLAIM"}}}""");
        assertThat(get(article)).bodyJson().extractingPath("text").isEqualTo(FloodArticle.TEXT);
    }

    @Test
    void servesParagraphs() {
        assertThat(get(article + "/paragraphs"))
                .bodyJson()
                .extractingPath("content[*].kind")
                .asArray()
                .containsExactly("BODY", "BODY", "BOILERPLATE");
    }

    @Test
    void servesQuotesWithTheirSpeakers() {
        assertThat(get(article + "/quotes")).bodyJson().isLenientlyEqualTo("""
                        {"content": [
                          {"index": 0, "text": "We need boats,", "kind": "DIRECT", "continues": null, "paragraph": 0,
                           "speaker": {"name": "Ana Ruiz", "kind": "PERSON", "text": "Mayor Ana Ruiz", "cue": "said",
                                       "rule": "CueBehindQuote", "inferred": false}, "speakerReason": null},
                          {"index": 1, "text": "And blankets."},
                          {"index": 2, "text": "bad day", "speaker": null, "speakerReason": "NO_CUE", "paragraph": 1}],
                         "page": {"size": 20, "number": 0, "totalElements": 3, "totalPages": 1}}""");
    }

    @Test
    void linksAQuoteToTheOneItContinues() {
        String json = body(article + "/quotes");
        assertThat(number(json, "\"continues\":(\\d+)")).isEqualTo(number(json, "\"id\":(\\d+)"));
    }

    @Test
    void servesEstimatesWithTheirSources() {
        assertThat(get(article + "/casualty-estimates")).bodyJson().isLenientlyEqualTo("""
                        {"content": [
                          {"outcome": "KILLED", "low": 12, "high": null, "hedge": "AT_LEAST",
                           "quantityText": "At least 12", "victims": {"text": "people", "side": null},
                           "attribution": {"name": "Red Cross", "kind": "ORGANISATION"}, "attributionReason": null,
                           "stance": "ASSERTED", "background": false, "derived": false, "subsetOf": null},
                          {"low": 5, "high": 5, "quantityText": "5"}]}""");
        String json = body(article + "/casualty-estimates");
        assertThat(number(json, "\"subsetOf\":(\\d+)")).isEqualTo(number(json, "\"id\":(\\d+)"));
    }

    @Test
    void servesPersonsAndOrganisationsOfAnArticle() {
        assertThat(get(article + "/persons")).bodyJson().isLenientlyEqualTo("""
                        {"content": [{"name": "Ana Ruiz", "honorific": null, "aliases": ["Ruiz"],
                          "mentions": [{"text": "Ana Ruiz"}, {"text": "Ruiz"}],
                          "roles": [{"text": "Mayor", "organisation": "Marston Council"}]}]}""");
        assertThat(get(article + "/organisations")).bodyJson().isLenientlyEqualTo("""
                        {"content": [{"name": "Marston Council"}, {"name": "Red Cross", "abbreviation": "ICRC"}]}""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf16", "codepoints"})
    void cutsTheTextAtEverySpan(String unit) {
        for (String facts : new String[] {"quotes", "casualty-estimates", "persons", "organisations", "paragraphs"}) {
            Matcher spans = Pattern.compile(
                            "\"(?:text|quantityText)\":\"((?:[^\"\\\\]|\\\\.)*)\",\"span\":\\{\"start\":(\\d+),\"end\":(\\d+)}")
                    .matcher(body(article + "/" + facts + "?offsets=" + unit));
            assertThat(spans.find()).as(facts).isTrue();
            do {
                assertThat(cut(unit, Integer.parseInt(spans.group(2)), Integer.parseInt(spans.group(3))))
                        .isEqualTo(spans.group(1).replace("\\\"", "\""));
            } while (spans.find());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/articles?q=BOATS                          | 1
            /api/articles?q=100%25                         | 0
            /api/articles?person=ruiz                      | 1
            /api/articles?person=putin                     | 0
            /api/articles?organisation=ICRC                | 1
            /api/articles?organisation=NATO                | 0
            /api/articles?outcome=KILLED                   | 1
            /api/articles?outcome=INJURED                  | 0
            /api/articles?minKilled=5000                   | 1
            /api/articles?from=2018-01-01                  | 0
            /api/quotes?speaker=mayor                      | 2
            /api/quotes?speaker=Ana&q=blankets             | 1
            /api/quotes?kind=FRAGMENT                      | 1
            /api/persons?name=ruiz                         | 1
            /api/persons?name=mayor                        | 0
            /api/persons?role=mayor                        | 1
            /api/persons?role=judge                        | 0
            /api/organisations?name=icrc                   | 1
            /api/organisations?name=nato                   | 0
            /api/organisations?country=france              | 0
            /api/casualty-estimates?outcome=KILLED         | 2
            /api/casualty-estimates?outcome=MISSING        | 0
            /api/casualty-estimates?attributedTo=cross     | 2
            /api/casualty-estimates?min=6                  | 1
            /api/casualty-estimates?max=5                  | 1
            /api/casualty-estimates?max=12                 | 2
            /api/casualty-estimates?background=true        | 0
            """)
    void filters(String uri, int found) {
        assertThat(mvc.get().uri(URI.create(uri)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("page.totalElements")
                .isEqualTo(found);
    }

    @Test
    void servesEachFactByItsId() {
        for (String facts : new String[] {"quotes", "casualty-estimates", "persons", "organisations"}) {
            long id = number(body("/api/" + facts), "\"id\":(\\d+)");
            assertThat(get("/api/" + facts + "/" + id))
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("id")
                    .isEqualTo((int) id);
        }
        long paragraph = number(body(article + "/paragraphs"), "\"id\":(\\d+)");
        assertThat(get("/api/paragraphs/" + paragraph)).hasStatusOk();
    }

    @Test
    void servesTheQuotesAndArticlesOfAnActor() {
        long person = number(body("/api/persons?name=Ruiz"), "\"id\":(\\d+)");
        assertThat(get("/api/persons/" + person + "/quotes"))
                .bodyJson()
                .extractingPath("page.totalElements")
                .isEqualTo(2);
        assertThat(get("/api/persons/" + person + "/articles"))
                .bodyJson()
                .extractingPath("page.totalElements")
                .isEqualTo(1);
        long cross = number(body("/api/organisations?name=cross"), "\"id\":(\\d+)");
        assertThat(get("/api/organisations/" + cross + "/quotes"))
                .bodyJson()
                .extractingPath("page.totalElements")
                .isEqualTo(0);
        assertThat(get("/api/organisations/" + cross + "/articles"))
                .bodyJson()
                .extractingPath("page.totalElements")
                .isEqualTo(1);
    }

    @Test
    void answersNotModifiedToWhoHasItAlready() {
        String etag = String.valueOf(get(article).getResponse().getHeader("ETag"));
        assertThat(etag).startsWith("\"");
        assertThat(mvc.get().uri(article).header("If-None-Match", etag)).hasStatus(304);
    }

    @Test
    void linksThePagesOfAList() {
        MvcTestResult answer = get("/api/quotes?page=1&size=1&sort=index,desc&q=");
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Link"))
                .contains("size=1&sort=index,desc&q=&page=0>; rel=\"first\"")
                .contains("rel=\"prev\"")
                .contains("size=1&sort=index,desc&q=&page=2>; rel=\"next\"")
                .contains("rel=\"last\"");
    }

    @Test
    void letsAnyPageRead() {
        assertThat(mvc.get().uri("/api/quotes").header("Origin", "https://example.org"))
                .hasStatusOk()
                .hasHeader("Access-Control-Allow-Origin", "*");
        assertThat(mvc.post()
                        .uri("/api/articles")
                        .header("Origin", "https://example.org")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("x"))
                .hasStatus(403);
    }

    @Test
    void deletesAnArticleWithItsFactsAndTakesItBackWhenAsked() {
        assertThat(mvc.delete().uri(article)).hasStatus(204);
        assertThat(get(article)).hasStatus(404);
        for (String facts : new String[] {"quotes", "casualty-estimates", "persons", "organisations"}) {
            assertThat(get("/api/" + facts))
                    .bodyJson()
                    .extractingPath("page.totalElements")
                    .as(facts)
                    .isEqualTo(0);
        }
        assertThat(post(FloodArticle.TEXT)).hasStatus(201);
    }

    @Test
    void readsATextWithoutKeepingIt() {
        assertThat(mvc.post()
                        .uri("/api/extractions?offsets=codepoints")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"id\": \"flood\", \"text\": \""
                                + FloodArticle.TEXT.replace("\n", "\\n").replace("\"", "\\\"") + "\"}"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"id": "flood", "headline": {"span": {"start": 0, "end": 37}},
                         "quotes": [{"index": 0, "continues": null}, {"index": 1, "continues": 0}, {"index": 2}],
                         "casualtyEstimates": [{"index": 0}, {"index": 1, "subsetOf": 0}],
                         "toll": {"killed": {"low": 12}}}""");
    }

    @Test
    void describesItself() {
        assertThat(get("/v3/api-docs"))
                .hasStatusOk()
                .bodyText()
                .contains("/api/casualty-estimates", "codepoints", "/api/casualty-comparison", "acled", "/api/rules");
        assertThat(get("/v3/api-docs"))
                .bodyJson()
                .extractingPath("paths['/api/extractions'].post.requestBody.content")
                .asMap()
                .containsOnlyKeys("text/plain", "text/html", "application/json");
        assertThat(get("/v3/api-docs"))
                .bodyJson()
                .extractingPath("paths['/api/extractions'].post.parameters[*].name")
                .asArray()
                .containsExactly("offsets", "convention", "explain");
        assertThat(get("/api"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("links.quotes")
                .isEqualTo("/api/quotes");
        assertThat(get("/actuator/health")).hasStatusOk().bodyText().contains("seeds");
        assertThat(get("/swagger-ui.html")).hasStatus(302);
    }

    private MvcTestResult post(String text) {
        return mvc.post()
                .uri("/api/articles")
                .contentType(MediaType.TEXT_PLAIN)
                .content(text.getBytes(UTF_8))
                .exchange();
    }

    private MvcTestResult get(String uri) {
        return mvc.get().uri(uri).exchange();
    }

    private String body(String uri) {
        return new String(get(uri).getResponse().getContentAsByteArray(), UTF_8);
    }

    private static long number(String json, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(json);
        assertThat(matcher.find()).as(pattern + " in " + json).isTrue();
        return Long.parseLong(matcher.group(1));
    }

    private static String cut(String unit, int begin, int end) {
        String text = FloodArticle.TEXT;
        return unit.equals("utf16")
                ? text.substring(begin, end)
                : text.substring(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
    }
}
