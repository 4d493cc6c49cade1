package org.dateline.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteServerTests {

    private HttpServer server;
    private int status = 200;
    private String shown = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            shown = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] body = "{\"detail\": \"told\"}".getBytes(UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void showsTheKeyOfTheArgumentBeforeThatOfTheEnvironment() throws IOException {
        ask(Map.of("DATELINE_KEY", "variable"), Map.of("--key", "argument"));
        assertThat(shown).isEqualTo("Bearer argument");
        ask(Map.of("DATELINE_KEY", " variable\n"), Map.of());
        assertThat(shown).isEqualTo("Bearer variable");
        ask(Map.of("DATELINE_KEY", ""), Map.of());
        assertThat(shown).isEqualTo("null");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void tellsWhatTheServerSaysOfTheKey(int refusal) {
        status = refusal;
        assertThatThrownBy(() -> ask(Map.of(), Map.of()))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll("(" + refusal + ")", "told", "DATELINE_KEY", "--key");
        assertThatThrownBy(() -> ask(Map.of("DATELINE_KEY", "hidden"), Map.of()))
                .hasMessageContaining("told")
                .hasMessageNotContaining("hidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "a\r\nHost: evil.example", "schlüssel"})
    void refusesWhatIsNoKeyWithoutTellingIt(String key) {
        assertThatThrownBy(() -> ask(Map.of("DATELINE_KEY", key), Map.of()))
                .isInstanceOf(UsageException.class)
                .hasMessageNotContaining(key);
    }

    @Test
    void isThereOnlyWhereItIsNamed() {
        assertThat(RemoteServer.of(new Arguments(Map.of(), List.of(), List.of()), Map.of("DATELINE_KEY", "a")))
                .isEmpty();
    }

    private void ask(Map<String, String> environment, Map<String, String> more) throws IOException {
        Map<String, String> options = new HashMap<>(more);
        options.put("--url", "http://localhost:" + server.getAddress().getPort());
        RemoteServer.of(new Arguments(options, List.of(), List.of()), environment)
                .orElseThrow()
                .send("POST", "/api/articles", "text/plain", new byte[0]);
    }
}
