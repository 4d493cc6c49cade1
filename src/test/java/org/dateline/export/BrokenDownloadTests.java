package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.willAnswer;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.dateline.quote.QuoteResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.invocation.InvocationOnMock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** What happens on the wire when a download cannot be finished. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class BrokenDownloadTests {

    private static final int MANY = 1_000_000;

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @MockitoBean
    private FactReader facts;

    @Test
    void breaksTheConnectionOffWhenReadingFails(CapturedOutput output) throws IOException, InterruptedException {
        willAnswer(call -> rowsThenFailure(call, 5000)).given(facts).quotes(any(), any(), any());
        HttpResponse<InputStream> answer = client.send(request("csv"), BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        StringBuilder read = new StringBuilder();
        assertThatThrownBy(() -> readAll(answer.body(), read)).isInstanceOf(IOException.class);
        assertThat(read).startsWith("id,articleId").doesNotContain("timestamp", "status", "title");
        assertThat(output).contains("the store is gone");
    }

    @Test
    void answersAProblemWhenReadingFailsAtOnce() throws IOException, InterruptedException {
        willAnswer(call -> rowsThenFailure(call, 1)).given(facts).quotes(any(), any(), any());
        HttpResponse<String> answer = client.send(request("ndjson"), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(answer.body()).contains("\"status\":500").doesNotContain("boats");
    }

    @Test
    void stopsWithoutAnErrorWhenTheClientGoesAway(CapturedOutput output) throws Exception {
        CompletableFuture<Integer> sent = new CompletableFuture<>();
        willAnswer(call -> rowsUntilGone(call, sent)).given(facts).quotes(any(), any(), any());
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream()
                    .write("GET /api/quotes?format=csv HTTP/1.1\r\nHost: localhost\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().read()).isEqualTo('H');
        }
        assertThat(sent.get(60, TimeUnit.SECONDS)).isLessThan(MANY);
        assertThat(output).doesNotContain("ERROR", "WARN");
    }

    private static Object rowsThenFailure(InvocationOnMock call, int rows) {
        Consumer<Told<QuoteResponse>> action = call.getArgument(2);
        for (int i = 0; i < rows; i++) {
            action.accept(boats());
        }
        throw new IllegalStateException("the store is gone");
    }

    private static Object rowsUntilGone(InvocationOnMock call, CompletableFuture<Integer> sent) {
        Consumer<Told<QuoteResponse>> action = call.getArgument(2);
        int rows = 0;
        try {
            for (; rows < MANY; rows++) {
                action.accept(boats());
            }
        } finally {
            sent.complete(rows);
        }
        return null;
    }

    private static Told<QuoteResponse> boats() {
        return new Told<>(QuoteExamples.boats(), new Origin(null, null, null, null));
    }

    private static void readAll(InputStream in, StringBuilder into) throws IOException {
        for (int b = in.read(); b >= 0; b = in.read()) {
            into.append((char) b);
        }
    }

    private HttpRequest request(String format) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/quotes?format=" + format))
                .build();
    }
}
