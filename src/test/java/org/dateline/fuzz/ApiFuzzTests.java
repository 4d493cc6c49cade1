package org.dateline.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/**
 * Whatever is asked of the API, it answers as its document says, and never fails. {@code -Ddateline.requests=20000} asks
 * more, {@code -Ddateline.request=1234} asks one of them again, {@code -Ddateline.seed=7} asks others.
 */
@Tag("long")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"dateline.max-text-size=64KB", "dateline.max-page-size=128KB", "logging.level.org.dateline=ERROR"
        })
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiFuzzTests {

    private static final int REQUESTS = Integer.getInteger("dateline.requests", 1_500);
    private static final int ONE = Integer.getInteger("dateline.request", -1);
    private static final long SEED = Long.getLong("dateline.seed", 2026);
    private static final int BATCH = 500;
    private static final int CRAWLED = 120;
    private static final int MOST_TOLD = Integer.getInteger("dateline.told", 5);

    @LocalServerPort
    private int port;

    private RawClient client;
    private ApiDocument document;
    private AnswerLaws laws;
    private Places places;

    /** With a key of their own, as one that is drawn ends the time when nobody needs one. */
    @BeforeAll
    void readTheDocument() {
        client = new RawClient(port, "");
        byte[] wish = "{\"name\": \"who-asks\", \"scope\": \"admin\"}".getBytes(UTF_8);
        RawAnswer made =
                client.send(new RawRequest("POST", "/api/keys", List.of("Content-Type: application/json"), wish));
        client = new RawClient(port, made.json().required("key").asString());
        document = new ApiDocument(client.send(RawRequest.get("/v3/api-docs")).json());
        laws = new AnswerLaws(document);
        places = new Places(document);
    }

    @Test
    void answersAsTheDocumentSays() {
        List<String> failures = new ArrayList<>();
        int[] numbers =
                ONE >= 0 ? new int[] {ONE} : IntStream.range(0, REQUESTS).toArray();
        for (int number : numbers) {
            if (number % BATCH == 0 || ONE >= 0) {
                failures.addAll(startAfresh());
            }
            failures.addAll(ask(number));
            if (failures.size() >= MOST_TOLD) {
                break;
            }
        }
        assertThat(failures).as(() -> String.join("\n\n", failures)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TRACE | /api/articles                   | -                                   | 405 | TRACE cannot be answered here
            GET   | /api/quotes                     | Content-Type: multipart/form-data   | 200 | content
            GET   | /api/quotes?q=a=b               | -                                   | 200 | content
            GET   | /api/quotes?q=a=b&format=jsonld | -                                   | 200 | schema.org
            GET   | /api/quotes?sort=id&sort=index  | -                                   | 200 | content
            GET   | /api/articles                   | Accept: application/json;q=0        | 406 | The Accept header allows nothing
            GET   | /api/articles/a%0D%0Ab          | Accept: */*;q=0                     | 400 | must be plain
            DELETE | /api/articles/999999           | Accept: application/json;charset=utf-16 | 404 | no article
            GET   | /api/articles                   | Origin: https://other.example       | 200 | content
            POST  | /api/extractions                | Origin: https://other.example       | 403 | another origin may only read
            GET   | /error                          | -                                   | 404 | v3/api-docs
            """)
    void answersWhatOnceWentWrong(String method, String target, String header, int status, String words) {
        List<String> headers = header.equals("-") ? List.of() : List.of(header);
        RawRequest request = new RawRequest(method, target, headers, new byte[0]);
        RawAnswer answer = client.send(request);
        assertThat(answer.status()).as(answer::toString).isEqualTo(status);
        assertThat(answer.text()).contains(words);
        assertThat(laws.broken(new Drawn(request, false), answer)).isEmpty();
    }

    @Test
    void saysWhichFormatsKnowAParameter() {
        ApiOperation article = document.operation("GET", "/api/articles/1").orElseThrow();
        assertThat(article.parameters("query"))
                .filteredOn(parameter -> parameter.path("name").asString().equals("offsets"))
                .extracting(parameter -> parameter.path("x-formats").toString())
                .containsExactly("[\"jsonld\",\"csv\",\"ndjson\"]");
    }

    /** Takes the articles in, which may have been deleted, and finds from the first page on all there is to ask for. */
    private List<String> startAfresh() {
        OwnNews.TEXTS.forEach(this::takeIn);
        List<String> failures = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of("/api"));
        while (!next.isEmpty() && seen.size() < CRAWLED) {
            String place = next.poll();
            if (seen.add(place) && document.template(place).isPresent()) {
                next.addAll(follow(place, failures));
            }
        }
        return failures;
    }

    private List<String> follow(String place, List<String> failures) {
        Drawn drawn = new Drawn(RawRequest.get(place), false);
        RawAnswer answer = client.send(drawn.request());
        laws.broken(drawn, answer).ifPresent(broken -> failures.add(told("a link", drawn, answer, broken)));
        if (!answer.isSuccess() && !place.equals("/api/casualty-comparison")) {
            failures.add(told("a link", drawn, answer, "it leads nowhere"));
        }
        if (!answer.isSuccess() || !isJson(answer)) {
            return List.of();
        }
        places.learn(answer.json());
        return places.in(answer.json());
    }

    private List<String> ask(int number) {
        Dice dice = Dice.of(SEED, number);
        Drawn drawn = new RequestDrawer(document, places, dice).draw();
        List<String> failures = new ArrayList<>();
        try {
            RawAnswer answer = client.send(drawn.request());
            laws.broken(drawn, answer)
                    .ifPresent(broken -> failures.add(told("request " + number, drawn, answer, broken)));
            learn(drawn.request(), answer);
            if (failures.isEmpty() && dice.chance(10)) {
                askAgain(number, drawn.request(), answer, failures);
            }
        } catch (RuntimeException e) {
            failures.add("request %d of seed %d: it raised\n%s\n%s"
                    .formatted(number, SEED, drawn.request().asCurl(port), e));
        }
        return failures;
    }

    private void learn(RawRequest request, RawAnswer answer) {
        if (request.method().equals("DELETE") && answer.isSuccess()) {
            places.forget(request.target());
        } else if (answer.isSuccess() && isJson(answer)) {
            places.learn(answer.json());
        }
    }

    /** One of the links of an answer leads somewhere, and whoever has the answer is told so. */
    private void askAgain(int number, RawRequest request, RawAnswer answer, List<String> failures) {
        if (!answer.isSuccess() || !request.method().equals("GET")) {
            return;
        }
        if (isJson(answer)) {
            places.in(answer.json()).stream().limit(3).forEach(place -> follow(place, failures));
        }
        if (!answer.header("ETag").isEmpty()) {
            List<String> headers = new ArrayList<>(request.headers());
            headers.removeIf(header -> header.startsWith("If-"));
            headers.add("If-None-Match: " + answer.header("ETag"));
            Drawn again = new Drawn(new RawRequest("GET", request.target(), headers, request.body()), false);
            RawAnswer second = client.send(again.request());
            laws.broken(again, second)
                    .ifPresent(broken -> failures.add(told("request " + number, again, second, broken)));
            if (second.status() != 304) {
                failures.add(told("request " + number, again, second, "the ETag it gave is not known to it"));
            }
        }
    }

    private static boolean isJson(RawAnswer answer) {
        return answer.header("Content-Type").matches("application/(ld\\+)?json.*");
    }

    private void takeIn(String text) {
        RawAnswer answer = client.send(
                new RawRequest("POST", "/api/articles", List.of("Content-Type: text/plain"), text.getBytes(UTF_8)));
        assertThat(answer.status()).as(answer::toString).isIn(200, 201);
    }

    private String told(String what, Drawn drawn, RawAnswer answer, String broken) {
        String shown = answer.toString();
        return "%s of seed %d%s: %s\n%s\n%s"
                .formatted(
                        what,
                        SEED,
                        drawn.isRight() ? ", which is right" : "",
                        broken,
                        drawn.request().asCurl(port),
                        shown.substring(0, Math.min(shown.length(), 1_500)));
    }
}
