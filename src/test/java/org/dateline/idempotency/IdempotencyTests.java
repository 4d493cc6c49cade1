package org.dateline.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.store.Database;
import org.dateline.web.InvalidRequestException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** A request that is sent twice with one key is done once and answered alike. */
@SpringBootTest
@AutoConfigureMockMvc
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class IdempotencyTests {

    private static final String TEXT = "Twelve people died on Monday, said Mayor Ana Ruiz of Marston – “a bad day”.";
    private static final String HALE = """
            "It is shut," said Robert Hale, the county engineer. Friends call him otherwise.

            "It is a pity," said Bob Hale, a director.
            """;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcTemplate store;

    @Autowired
    private Database database;

    @Autowired
    private IdempotentAnswers answers;

    @Autowired
    private KeptAnswerRepository kept;

    @Autowired
    private RetryingTransaction transaction;

    @Autowired
    private IdempotencyProperties properties;

    @Autowired
    private JsonMapper mapper;

    @Autowired
    private Clock clock;

    @AfterEach
    void empty() {
        store.update("delete from kept_answer");
        store.queryForList("select id from article", Long.class)
                .forEach(id ->
                        assertThat(mvc.delete().uri("/api/articles/" + id)).hasStatus(204));
    }

    @Test
    void givesTheFirstAnswerAgain() throws Exception {
        MvcTestResult first = send(TEXT, "a");
        MvcTestResult second = send(TEXT, "a");
        assertThat(first).hasStatus(201).doesNotContainHeader("Idempotency-Replayed");
        assertThat(second).hasStatus(201).hasHeader("Idempotency-Replayed", "true");
        assertThat(second).hasContentType(MediaType.APPLICATION_JSON);
        for (String header : new String[] {"Location", "ETag"}) {
            assertThat(second.getResponse().getHeader(header))
                    .isNotNull()
                    .isEqualTo(first.getResponse().getHeader(header));
        }
        assertThat(body(second)).contains("“a bad day”").isEqualTo(body(first));
        assertThat(count("article")).isEqualTo(1);
    }

    @Test
    void givesTheAnswerOfAKnownTextAgain() {
        send(TEXT, "a");
        MvcTestResult known = send(TEXT, "b");
        assertThat(known).hasStatus(200).doesNotContainHeader("Idempotency-Replayed");
        assertThat(send(TEXT, "b"))
                .hasStatus(200)
                .hasHeader("Idempotency-Replayed", "true")
                .hasHeader(
                        "Content-Location", String.valueOf(known.getResponse().getHeader("Content-Location")));
    }

    @Test
    void keepsNothingWithoutAKey() {
        assertThat(mvc.post()
                        .uri("/api/articles")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content(TEXT))
                .hasStatus(201);
        assertThat(count("kept_answer")).isZero();
    }

    @Test
    void takesAKeyInQuotationMarksForTheSame() {
        send(TEXT, "\"8e03978e-40d5\"");
        assertThat(send(TEXT, "8e03978e-40d5")).hasHeader("Idempotency-Replayed", "true");
    }

    @Test
    void refusesTheKeyOfAnotherRequest() {
        send(TEXT, "a");
        assertThat(send(TEXT + " More.", "a"))
                .hasStatus(422)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyText()
                .contains("another request", "new key");
        assertThat(count("article")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"\"", "a\u0007b", "a\tb", "café"})
    void refusesAMalformedKey(String key) {
        assertRefused(key);
    }

    @Test
    void refusesAKeyThatIsTooLong() {
        assertRefused("x".repeat(256));
        assertThat(send(TEXT, "x".repeat(255))).hasStatus(201);
    }

    @Test
    void refusesTwoKeys() {
        assertThat(request(TEXT, "a").header(IdempotencyKey.HEADER, "b")).hasStatus(400);
    }

    @Test
    void doesNotKeepARefusal() {
        assertThat(send(" ", "a")).hasStatus(400);
        assertThat(send(TEXT, "a")).hasStatus(201);
    }

    @Test
    void keepsNoAnswerToWorkThatFailed() {
        assertThat(sent(answers, "a", () -> {
                    throw new IllegalStateException("broken rule");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(count("kept_answer")).isZero();
        assertThat(send(TEXT, "a")).hasStatus(201);
    }

    @Test
    void asksToComeBackWhileTheFirstIsRunning() throws Exception {
        asksToComeBack(answers);
    }

    /** Two servers share nothing but the store; on H2 there is but one. */
    void asksToComeBackWhileTheFirstIsRunningOnAnotherServer() throws Exception {
        asksToComeBack(
                new IdempotentAnswers(kept, new KeyLocks(store, database), transaction, properties, mapper, clock));
    }

    private void asksToComeBack(IdempotentAnswers second) throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            Future<Object> first = threads.submit(() -> sent(answers, "a", () -> {
                begun.countDown();
                mayEnd.await();
                return "first";
            }));
            begun.await();
            Object refused = sent(second, "a", () -> "second");
            mayEnd.countDown();
            assertThat(refused).isInstanceOfSatisfying(InvalidRequestException.class, conflict -> {
                assertThat(conflict.getStatusCode().value()).isEqualTo(409);
                assertThat(conflict.getHeaders().getFirst("Retry-After")).isEqualTo("1");
            });
            assertThat(first.get()).isEqualTo("\"first\"");
            assertThat(sent(second, "a", () -> "second")).isEqualTo("\"first\"");
        } finally {
            mayEnd.countDown();
            threads.shutdownNow();
        }
    }

    @Test
    void forgetsWhatIsOld() {
        IdempotencyProperties hour = new IdempotencyProperties(Duration.ofHours(1));
        Clock later = Clock.offset(clock, Duration.ofMinutes(61));
        IdempotentAnswers then =
                new IdempotentAnswers(kept, new KeyLocks(store, database), transaction, hour, mapper, later);
        sent(answers, "a", () -> "first");
        sent(answers, "b", () -> "first");
        assertThat(sent(then, "a", () -> "second")).isEqualTo("\"second\"");
        then.forgetOld();
        assertThat(count("kept_answer")).isEqualTo(1);
        assertThat(sent(answers, "a", () -> "third")).isEqualTo("\"second\"");
    }

    @Test
    void mergesAndSplitsOnce() throws Exception {
        send(HALE, "a");
        long robert = person("Robert Hale");
        String merge = "{\"person\": %d}".formatted(person("Bob Hale"));
        String merged = body(change(robert, "merge", merge, "b"));
        assertThat(change(robert, "split", merge, "c")).hasStatusOk();
        assertThat(body(change(robert, "merge", merge, "b"))).isEqualTo(merged).contains("\"mergedFrom\":[{");
        assertThat(mvc.get().uri("/api/persons/" + robert)).bodyText().contains("\"mergedFrom\":[]");
        assertThat(change(robert, "split", merge, "c")).hasStatusOk().hasHeader("Idempotency-Replayed", "true");
        assertThat(change(robert, "merge", merge, "c")).hasStatus(422);
    }

    private void assertRefused(String key) {
        assertThat(send(TEXT, key))
                .hasStatus(400)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyText()
                .contains("Idempotency-Key", "1 to 255 printable characters");
        assertThat(count("article")).isZero();
    }

    private static Object sent(IdempotentAnswers answers, String key, Callable<?> work) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/articles");
        request.addHeader(IdempotencyKey.HEADER, key);
        try {
            ResponseEntity<?> answer = answers.answer(request, new Asked("x"), () -> ResponseEntity.ok(done(work)));
            return new String((byte[]) answer.getBody(), StandardCharsets.UTF_8);
        } catch (RuntimeException e) {
            return e;
        }
    }

    private static Object done(Callable<?> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult send(String text, String key) {
        return request(text, key).exchange();
    }

    private MockMvcRequestBuilder request(String text, String key) {
        return mvc.post()
                .uri("/api/articles")
                .contentType(MediaType.TEXT_PLAIN)
                .content(text.getBytes(StandardCharsets.UTF_8))
                .header(IdempotencyKey.HEADER, key);
    }

    private MvcTestResult change(long person, String what, String body, String key) {
        return mvc.post()
                .uri("/api/persons/" + person + "/" + what)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .header(IdempotencyKey.HEADER, key)
                .exchange();
    }

    private long person(String name) throws Exception {
        return JsonPath.<Number>read(
                        body(mvc.get().uri("/api/persons?name={name}", name).exchange()), "$.content[0].id")
                .longValue();
    }

    private static String body(MvcTestResult answer) throws Exception {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private int count(String table) {
        return store.queryForObject("select count(*) from " + table, Integer.class);
    }

    /** What a request says. */
    private record Asked(String words) {}
}
