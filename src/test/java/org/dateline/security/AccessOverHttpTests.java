package org.dateline.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verifyNoInteractions;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What callers are told who may not, and what reading costs. */
@SpringBootTest(properties = "dateline.reading=open")
@AutoConfigureMockMvc
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class AccessOverHttpTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Keyring keyring;

    @MockitoSpyBean
    private ApiKeyRepository keys;

    @BeforeEach
    void forgetAllKeys() {
        keys.deleteAll();
        ReflectionTestUtils.setField(keyring, "used", false);
        clearInvocations(keys);
    }

    @Test
    void takesArticlesFromThisMachineUntilThereIsAKey() {
        assertThat(post("127.0.0.1")).hasStatus2xxSuccessful();
        keyring.add(new KeyRequest("desk", null));
        keyring.revoke("desk");
        assertThat(post("127.0.0.1")).hasStatus(401).bodyText().contains("A change wants a key");
    }

    @Test
    void tellsOthersHowToMakeAKey() {
        assertThat(post("192.0.2.7"))
                .hasStatus(401)
                .hasHeader("WWW-Authenticate", "Bearer realm=\"dateline\"")
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .isLenientlyEqualTo("{\"title\": \"Unauthorized\", \"status\": 401, \"instance\": \"/api/articles\"}");
        assertThat(post("192.0.2.7")).bodyText().contains("dateline keys add NAME", "Authorization: Bearer KEY");
    }

    @Test
    void keepsTheIdempotencyKeysOfCallersApart() {
        String desk = keyring.add(new KeyRequest("desk", null)).token().text();
        String agency = keyring.add(new KeyRequest("agency", null)).token().text();
        for (String key : List.of(desk, agency)) {
            MockMvcRequestBuilder request = mvc.post()
                    .uri("/api/articles")
                    .header(HttpHeaders.AUTHORIZATION, "Bearer " + key)
                    .header("Idempotency-Key", "1")
                    .contentType(MediaType.TEXT_PLAIN)
                    .content("Flood hits Marston, told by " + key);
            assertThat(request).hasStatus(201).doesNotContainHeader("Idempotency-Replayed");
            assertThat(request).hasStatus(201).hasHeader("Idempotency-Replayed", "true");
        }
    }

    @Test
    void makesTheFirstKeyForThisMachineAlone() {
        String wish = "{\"name\": \"chief\", \"scope\": \"admin\"}";
        assertThat(sent(mvc.post().uri("/api/keys").header("X-Forwarded-For", "127.0.0.1"), wish))
                .hasStatus(401);
        assertThat(sent(mvc.post().uri("/api/keys").header("Origin", "http://evil.example"), wish))
                .hasStatus(403)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyText()
                .contains("not this server's", "dateline keys add NAME");
        assertThat(keys.count()).isZero();
        assertThat(sent(mvc.post().uri("/api/keys"), wish))
                .hasStatus(201)
                .hasHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .bodyText()
                .contains("\"key\":\"dateline_");
        assertThat(sent(mvc.post().uri("/api/keys"), wish)).hasStatus(401);
        assertThat(mvc.get().uri("/api/keys")).hasStatus(401);
    }

    @Test
    void listsAndRevokesKeys() {
        String admin = "Bearer "
                + keyring.add(new KeyRequest("chief", "admin")).token().text();
        keyring.add(new KeyRequest("desk", null));
        assertThat(mvc.get().uri("/api/keys").header("Authorization", admin))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"content": [{"name": "chief", "scope": "admin", "revokedAt": null},
                                     {"name": "desk", "scope": "ingest", "revokedAt": null}]}""");
        assertThat(mvc.get().uri("/api/keys").header("Authorization", admin))
                .bodyText()
                .doesNotContain("dateline_", "sha256");
        assertThat(mvc.delete().uri("/api/keys/desk").header("Authorization", admin))
                .hasStatus(204);
        assertThat(mvc.delete().uri("/api/keys/desk").header("Authorization", admin))
                .hasStatus(404)
                .bodyText()
                .contains("no valid key of that name");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                     | 400 | "field":"name"
            {"name": ""}                           | 400 | 1 to 64 letters
            {"name": "two words"}                  | 400 | 1 to 64 letters
            {"name": "a\\nwho=chief"}              | 400 | 1 to 64 letters
            {"name": "loopback"}                   | 400 | not be 'loopback'
            {"name": "-"}                          | 400 | 1 to 64 letters
            {"name": "desk", "scope": "owner"}     | 400 | must be ingest or admin
            {"name": "desk", "scope": "ADMIN"}     | 400 | must be ingest or admin
            {"name": "desk", "secret": "1234"}     | 400 | Unknown field 'secret'
            {"name": "taken"}                      | 409 | There is a key named taken
            """)
    void refusesBadWishesForKeys(String wish, int status, String words) {
        String admin = "Bearer "
                + keyring.add(new KeyRequest("taken", "admin")).token().text();
        assertThat(sent(mvc.post().uri("/api/keys").header("Authorization", admin), wish))
                .hasStatus(status)
                .bodyText()
                .contains(words);
        assertThat(keys.count()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Bearer", "Bearer ", "Basic ZGVzazpzZWNyZXQ=", "Bearer a b", "dateline_0123456789abcdef_x"})
    void refusesWhatIsNoKeyWhereverItIsShown(String credential) {
        for (String path : new String[] {"/", "/api", "/api/articles/7", "/nothing", "/actuator/health/liveness"}) {
            assertThat(mvc.get().uri(path).header("Authorization", credential))
                    .hasStatus(401)
                    .hasHeader("WWW-Authenticate", "Bearer realm=\"dateline\", error=\"invalid_token\"")
                    .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        }
    }

    @Test
    void refusesTwoKeys() {
        String key =
                "Bearer " + keyring.add(new KeyRequest("desk", null)).token().text();
        assertThat(mvc.get().uri("/api").header("Authorization", "bearer" + key.substring(6)))
                .hasStatusOk();
        assertThat(mvc.get().uri("/api").header("Authorization", key, key))
                .hasStatus(401)
                .bodyText()
                .contains("one header");
    }

    @Test
    void asksForNoKeyWhereNoneIsShownToRead() {
        for (String path : new String[] {"/", "/api/articles", "/api/quotes", "/v3/api-docs", "/actuator/health"}) {
            assertThat(mvc.get().uri(path)).hasStatusOk();
        }
        assertThat(mvc.post()
                        .uri("/api/extractions")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("Two people died."))
                .hasStatusOk();
        verifyNoInteractions(keys);
    }

    @Test
    void leavesAnswersAsTheyWere() {
        MvcTestResult answer = mvc.get().uri("/api").exchange();
        assertThat(answer).headers().containsHeader(HttpHeaders.ETAG);
        assertThat(answer)
                .headers()
                .doesNotContainHeaders(
                        HttpHeaders.CACHE_CONTROL, HttpHeaders.SET_COOKIE, HttpHeaders.PRAGMA, HttpHeaders.EXPIRES);
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(mvc.get()
                        .uri("/api")
                        .header(
                                HttpHeaders.IF_NONE_MATCH,
                                String.valueOf(answer.getResponse().getHeader(HttpHeaders.ETAG))))
                .hasStatus(304);
    }

    @Test
    void letsOtherPagesReadAsBefore() {
        assertThat(mvc.get().uri("/api").header("Origin", "https://paper.example"))
                .hasStatusOk()
                .hasHeader("Access-Control-Allow-Origin", "*");
        assertThat(mvc.options()
                        .uri("/api/articles")
                        .header("Origin", "https://paper.example")
                        .header("Access-Control-Request-Method", "GET")
                        .header("Access-Control-Request-Headers", "Authorization"))
                .hasStatusOk()
                .hasHeader("Access-Control-Allow-Origin", "*");
        assertThat(mvc.get()
                        .uri("/api")
                        .header("Origin", "https://paper.example")
                        .header("Authorization", "Bearer x"))
                .hasStatus(401)
                .hasHeader("Access-Control-Allow-Origin", "*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//api/articles", "/api//articles", "/api/articles;a=b", "/api/./articles", "/js/%2e%2e/api"})
    void refusesPathsThatAreNotPlain(String path) {
        assertThat(mvc.get().uri(URI.create("http://localhost" + path)))
                .hasStatus(400)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyText()
                .contains("must be plain");
    }

    @Test
    void tellsThatTheKeysCannotBeAskedFor() {
        doThrow(new DataAccessResourceFailureException("away")).when(keys).findById("0123456789abcdef");
        doThrow(new DataAccessResourceFailureException("away")).when(keys).count();
        assertThat(mvc.get().uri("/api").header("Authorization", "Bearer dateline_0123456789abcdef_" + "x".repeat(43)))
                .hasStatus5xxServerError()
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyText()
                .doesNotContain("away");
        assertThat(post("127.0.0.1")).hasStatus5xxServerError().hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        reset(keys);
    }

    @Test
    void describesWhatWantsAKey() {
        assertThat(mvc.get().uri("/v3/api-docs")).bodyJson().isLenientlyEqualTo("""
                {"components": {"securitySchemes": {"key": {"type": "http", "scheme": "bearer"}}},
                 "paths": {"/api/articles": {"post": {"security": [{"key": []}],
                   "responses": {"401": {"content": {"application/problem+json": {}}}}}},
                  "/api/articles/{id}": {"delete": {"security": [{"key": []}],
                   "responses": {"403": {"content": {"application/problem+json": {}}}}}}}}""");
        assertThat(mvc.get().uri("/v3/api-docs")).bodyJson().doesNotHavePath("$.paths['/api/articles'].get.security");
        assertThat(mvc.get().uri("/v3/api-docs"))
                .bodyJson()
                .doesNotHavePath("$.paths['/api/extractions'].post.security");
    }

    @Test
    void knowsNoUserWithAPassword(@Autowired ObjectProvider<UserDetailsService> users) {
        assertThat(users).isEmpty();
    }

    private MvcTestResult post(String address) {
        return mvc.post()
                .uri("/api/articles")
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .contentType(MediaType.TEXT_PLAIN)
                .content("Two people died.")
                .exchange();
    }

    private static MvcTestResult sent(MockMvcRequestBuilder request, String json) {
        return request.contentType(MediaType.APPLICATION_JSON).content(json).exchange();
    }
}
