package org.dateline.limit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.dateline.article.ArticleRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** What goes over a limit on the wire is answered with a problem that says so, and stores nothing. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "dateline.max-text-size=1KB",
            "dateline.max-page-size=4KB",
            "dateline.max-held=80KB",
            "dateline.request-timeout=1s",
            "dateline.requests-per-second=2"
        })
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class RequestLimitTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ArticleRepository articles;

    @Autowired
    private HeldBytes held;

    @AfterEach
    void storesNothing() {
        assertThat(articles.count()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/articles    | text/plain       | 2000   | 413 | 1024 bytes
            /api/extractions | text/plain       | 2000   | 413 | 1024 bytes
            /api/articles    | text/html        | 5000   | 413 | 4096 bytes
            /api/extractions | text/html        | 5000   | 413 | 4096 bytes
            /api/articles    | application/json | 75000  | 413 | 1024 bytes
            /api/extractions | application/json | 75000  | 413 | 1024 bytes
            /api/persons/1/merge | application/json | 70000 | 413 | 65536 bytes
            """)
    void refusesLongBodiesHoweverTheyAreSent(String door, String type, int length, int status, String words)
            throws IOException {
        String head =
                "POST " + door + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: " + type + "\r\n";
        String body = "x".repeat(length);
        refuses(send(head + "Content-Length: " + length + "\r\n\r\n" + body), status, words);
        String chunk = Integer.toHexString(length) + "\r\n" + body + "\r\n0\r\n\r\n";
        refuses(send(head + "Transfer-Encoding: chunked\r\n\r\n" + chunk), status, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Content-Type: text/plain | Content-Encoding: gzip    | The Content-Encoding 'gzip' is not read
            Content-Type: text/plain | Content-Encoding: br      | send the body as it is
            X-Other: y               | Content-Type: application/x-www-form-urlencoded | Forms are not read
            X-Other: y               | Content-Type: multipart/form-data; boundary=b   | -H 'Content-Type: text/plain'
            """)
    void refusesBodiesThatNobodyUnpacks(String header, String other, String words) throws IOException {
        for (String method : new String[] {"POST /api/articles", "PUT /api/articles/1", "POST /api/extractions"}) {
            refuses(
                    send(method + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header + "\r\n" + other
                            + "\r\nContent-Length: 4\r\n\r\nNews"),
                    415,
                    words);
        }
    }

    @Test
    void refusesDeepNestingAndEndlessNumbersAndNames() throws IOException {
        refuses(json("{\"text\":".repeat(900)), 400, "wrong type");
        refuses(json("{\"text\": " + "1".repeat(5000) + "}"), 400, "too long");
        refuses(json("{\"" + "a".repeat(60_000) + "\": 1}"), 400, "too long");
    }

    @Test
    void refusesLongAddressesHeadersAndManyParameters() throws IOException {
        refuses(get("/api/quotes?q=" + "x".repeat(10_000), ""), 400, "8 KB");
        refuses(get("/api/quotes", "X-Long: " + "x".repeat(10_000) + "\r\n"), 400, "8 KB");
        refuses(get("/api/quotes?" + "q=x&".repeat(1500), ""), 400, "more than 1000");
        refuses(get("/api/quotes", "X-Many: x\r\n".repeat(200)), 400, "8 KB");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/plain      | 408 | did not arrive within 1 s
            application/rtf | 415 | is not read here
            """)
    void hangsUpOnABodyThatTrickles(String type, int status, String words) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(head(type, 1_000_000).getBytes(ISO_8859_1));
            CompletableFuture<Boolean> isHungUp = CompletableFuture.supplyAsync(() -> isHungUpOn(out));
            String answer = readUntilReset(socket.getInputStream());
            refuses(answer, status, words);
            assertThat(isHungUp.get(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/rtf", "multipart/form-data"})
    void keepsTheConnectionWhenABodyIsWhole(String type) throws IOException {
        String twice = head("/api/extractions", type, 4).replace("Connection: close\r\n", "") + "News"
                + head("/api/extractions", type, 4) + "News";
        assertThat(send(twice).split("HTTP/1.1 ", -1)).hasSize(3);
    }

    @Test
    @Timeout(60)
    void refusesMoreBytesThanAreHeldAtOnce() throws Exception {
        try (Socket first = new Socket("127.0.0.1", port)) {
            first.getOutputStream().write((head("application/json", 60_000) + "x".repeat(50_000)).getBytes(ISO_8859_1));
            while (held.held() < 50_000) {
                Thread.sleep(10);
            }
            String answer = json("x".repeat(60_000));
            refuses(answer, 503, "dateline.max-held");
            assertThat(answer).containsIgnoringCase("Retry-After: 5");
        }
    }

    @Test
    void refusesAClientThatAsksTooOften() throws IOException {
        String forwarded = "X-Forwarded-For: 203.0.113.9\r\n";
        String answer = get("/api", forwarded);
        for (int i = 0; i < 50 && answer.startsWith("HTTP/1.1 200"); i++) {
            answer = get("/api?format=json", forwarded);
        }
        refuses(answer, 429, "more than 2 requests a second");
        assertThat(answer)
                .containsIgnoringCase("Retry-After: 1")
                .containsIgnoringCase("RateLimit-Policy: \"client\";q=2;w=1")
                .containsIgnoringCase("RateLimit: \"client\";r=0");
        assertThat(get("/actuator/health", forwarded)).startsWith("HTTP/1.1 200");
        assertThat(get("/api", "")).startsWith("HTTP/1.1 200");
    }

    private static boolean isHungUpOn(OutputStream out) {
        try {
            for (int i = 0; i < 1000; i++) {
                out.write('x');
                out.flush();
                Thread.sleep(20);
            }
            return false;
        } catch (IOException e) {
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String json(String body) throws IOException {
        return send(head("application/json", body.length()) + body);
    }

    private static String head(String type, int length) {
        return head("/api/articles", type, length);
    }

    private static String head(String door, String type, int length) {
        return "POST " + door + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: " + type
                + "\r\nContent-Length: " + length + "\r\n\r\n";
    }

    private String get(String address, String headers) throws IOException {
        return send("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n");
    }

    private String send(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return read(socket.getInputStream());
        }
    }

    private static String read(InputStream in) throws IOException {
        return new String(in.readAllBytes(), ISO_8859_1);
    }

    private static String readUntilReset(InputStream in) {
        StringBuilder read = new StringBuilder();
        try {
            for (int b = in.read(); b >= 0; b = in.read()) {
                read.append((char) b);
            }
        } catch (IOException e) {
            // What came before it counts.
        }
        return read.toString();
    }

    private static void refuses(String answer, int status, String words) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .containsIgnoringCase("Content-Type: application/problem+json")
                .contains("\"status\":" + status)
                .contains(words)
                .doesNotContain("org.", "java.");
    }
}
