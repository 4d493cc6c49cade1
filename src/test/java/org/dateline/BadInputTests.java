package org.dateline;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.dateline.article.ArticleRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Each kind of bad input gets its status and a message that says what would be right, and stores nothing. */
@SpringBootTest(properties = "dateline.max-text-size=1KB")
@AutoConfigureMockMvc
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class BadInputTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ArticleRepository articles;

    @AfterEach
    void storesNothing() {
        assertThat(articles.count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/articles", "/api/extractions"})
    void refusesTextsThatCannotBeRead(String door) {
        refuses(post(door, "text/plain", "".getBytes(UTF_8)), 400, "at least one word");
        refuses(post(door, "text/plain", " \n\t\r\n".getBytes(UTF_8)), 400, "at least one word");
        refuses(post(door, "text/plain", "x".repeat(1025).getBytes(UTF_8)), 413, "1024 bytes");
        refuses(post(door, "text/plain", "caf\u00e9".getBytes(ISO_8859_1)), 400, "UTF-8");
        refuses(post(door, "text/plain", "News\0News".getBytes(UTF_8)), 400, "U+0000 at offset 4");
        refuses(post(door, "text/plain;charset=ISO-8859-1", "News".getBytes(UTF_8)), 415, "UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/articles", "/api/extractions"})
    void refusesOtherContentTypes(String door) {
        refuses(post(door, "application/rtf", "News".getBytes(UTF_8)), 415, "text/html");
        refuses(post(door, "application/pdf", "News".getBytes(UTF_8)), 415, "text/plain");
        refuses(mvc.post().uri(door).content("News").exchange(), 415, "text/plain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/articles", "/api/extractions"})
    void refusesBadJson(String door) {
        refuses(json(door, "{\"text\": \"News"), 400, "no JSON object");
        refuses(json(door, "[\"News\"]"), 400, "no JSON object");
        refuses(json(door, "null"), 400, "send a JSON object");
        refuses(json(door, "{\"text\": \"News\"} {}"), 400, "no JSON object");
        refuses(json(door, "{\"text\": \"News\", \"titel\": \"x\"}"), 400, "Unknown field 'titel'");
        refuses(json(door, "{\"text\": {\"a\": 1}}"), 400, "'text'");
        refuses(json(door, "{}"), 400, "\"field\":\"text\"");
        refuses(json(door, "{\"text\": \" \"}"), 400, "at least one word");
        refuses(json(door, "{\"text\": \"News\\u0007\"}"), 400, "U+0007");
        refuses(json(door, "{\"text\": \"News\\ud83c\"}"), 400, "surrogate");
        refuses(json(door, "{\"text\": \"" + "x".repeat(1025) + "\"}"), 413, "1024 bytes");
        refuses(json(door, "{\"text\": \"" + "x".repeat(80_000) + "\"}"), 413, "1024 bytes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"text": "News", "headline": " "}            | "field":"headline"
            {"text": "News", "headline": "a\\nb"}        | "field":"headline"
            {"text": "News", "url": "ftp://example.org"} | "field":"url"
            {"text": "News", "source": "a\\u0000"}       | "field":"source"
            {"text": "News", "publishedOn": "yesterday"} | 2018-02-14
            {"text": "News", "publishedOn": 5}           | publishedOn
            {"text": 5}                                  | 'text'
            {"text": "News", "authors": "Jane Doe"}      | 'authors'
            {"text": "News", "authors": ["a\\nb"]}       | one line
            {"text": "News", "authors": [" "]}           | one line
            {"text": "News", "authors": [null]}          | "field":"authors
            {"text": "News", "section": "a\\u0000"}      | "field":"section"
            """)
    void refusesBadFieldsOfAnArticle(String json, String words) {
        refuses(json("/api/articles", json), 400, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            GET    | /api/nothing                        | 404 | GET /api lists
            GET    | /nothing                            | 404 | GET /api lists
            GET    | /api/articles/7                     | 404 | no article with the id 7
            GET    | /api/articles/7/quotes              | 404 | no article with the id 7
            GET    | /api/articles/7/paragraphs          | 404 | no article with the id 7
            GET    | /api/articles/7/persons             | 404 | no article with the id 7
            GET    | /api/articles/7/organisations       | 404 | no article with the id 7
            GET    | /api/articles/7/casualty-estimates  | 404 | no article with the id 7
            GET    | /api/paragraphs/7                   | 404 | no paragraph with the id 7
            GET    | /api/quotes/7                       | 404 | no quote with the id 7
            GET    | /api/persons/7                      | 404 | no person with the id 7
            GET    | /api/persons/7/quotes               | 404 | no person with the id 7
            GET    | /api/persons/7/articles             | 404 | no person with the id 7
            GET    | /api/organisations/7                | 404 | no organisation with the id 7
            GET    | /api/organisations/7/quotes         | 404 | no organisation with the id 7
            GET    | /api/organisations/7/articles       | 404 | no organisation with the id 7
            GET    | /api/casualty-estimates/7           | 404 | no casualty estimate with the id 7
            DELETE | /api/articles/7                     | 404 | no article with the id 7
            GET    | /api/articles/seven                 | 400 | whole number
            GET    | /api/articles/99999999999999999999  | 400 | whole number
            DELETE | /api/quotes/7                       | 405 | allowed: [GET]
            PATCH  | /api/articles/7                     | 405 | not allowed
            GET    | /api/extractions                    | 405 | allowed: [POST]
            GET    | /api/quotes?page=-1                 | 400 | whole number from 0
            GET    | /api/quotes?page=one                | 400 | whole number from 0
            GET    | /api/quotes?size=201                | 400 | from 1 to 200
            GET    | /api/quotes?size=0                  | 400 | from 1 to 200
            GET    | /api/quotes?sort=secret             | 400 | sort by one of id, index
            GET    | /api/quotes?sort=id,up              | 400 | ',asc' or ',desc'
            GET    | /api/quotes?speeker=Ruiz            | 400 | known here: after, explain, format, kind, offsets, page, q, size, sort, speaker
            GET    | /api/quotes?kind=LOUD               | 400 | DIRECT, FRAGMENT
            GET    | /api/quotes?offsets=bytes           | 400 | 'utf16' or 'codepoints'
            GET    | /api/quotes?explain=yes             | 400 | 'true' or 'false'
            GET    | /api/rules?kind=GUESS               | 400 | SPEAKER, SOURCE
            GET    | /api/rules/Guess                    | 404 | GET /api/rules lists them
            GET    | /api/quotes?format=xml              | 400 | known: json, jsonld, annotation, csv, ndjson
            GET    | /api/paragraphs/7?format=csv        | 406 | ?format= with one of json
            DELETE | /api/articles/7?format=json         | 400 | Unknown parameter 'format'
            GET    | /api/quotes?q=a%00b                 | 400 | control character
            GET    | /api/quotes?q=boats&q=sea           | 400 | 'q' is given 2 times; give it once
            GET    | /api/quotes?size=5&size=6&sort=id   | 400 | 'size' is given 2 times; give it once
            GET    | /api?verbose=1                      | 400 | known here: format.
            GET    | /api/articles?from=yesterday        | 400 | "field":"from"
            GET    | /api/articles?minKilled=-1          | 400 | "field":"minKilled"
            GET    | /api/articles?minKilled=many        | 400 | "field":"minKilled"
            GET    | /api/casualty-estimates?outcome=HIT | 400 | KILLED, INJURED
            GET    | /api/casualty-estimates?background=perhaps | 400 | true, false
            DELETE | /api/articles/7?really=1            | 400 | Unknown parameter 'really'
            """)
    void refusesBadRequests(String method, String uri, int status, String words) {
        refuses(mvc.method(HttpMethod.valueOf(method)).uri(URI.create(uri)).exchange(), status, words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/articles", "/api/quotes", "/api"})
    void answersOnlyJson(String uri) {
        refuses(mvc.get().uri(uri).accept(MediaType.APPLICATION_XML).exchange(), 406, "application/json");
    }

    private MvcTestResult post(String uri, String type, byte[] body) {
        return mvc.post().uri(uri).header("Content-Type", type).content(body).exchange();
    }

    private MvcTestResult json(String uri, String body) {
        return post(uri, "application/json", body.getBytes(UTF_8));
    }

    private static void refuses(MvcTestResult answer, int status, String words) {
        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer)
                .bodyText()
                .contains(words)
                .contains("\"status\":" + status)
                .doesNotContain("org.", "java.");
    }
}
