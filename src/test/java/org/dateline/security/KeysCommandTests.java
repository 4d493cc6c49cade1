package org.dateline.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.console.CommandLine;
import org.dateline.console.ExitCode;
import org.dateline.console.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.util.ReflectionTestUtils;

/** The command makes, lists and revokes keys, in a store and through a server. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class KeysCommandTests {

    private final ConfigurableApplicationContext store = mock();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Autowired
    private Keyring keyring;

    @Value("${local.server.port}")
    private int port;

    @BeforeEach
    void forgetAllKeys(@Autowired ApiKeyRepository keys) {
        keys.deleteAll();
        ReflectionTestUtils.setField(keyring, "used", false);
        given(store.getBean(Keyring.class)).willReturn(keyring);
    }

    @Test
    void worksInTheStore() {
        assertThat(run("add", "desk")).isEqualTo(ExitCode.OK);
        KeyToken desk = KeyToken.parse(printed()).orElseThrow();
        assertThat(keyring.find(desk)).get().extracting(ApiKey::getScope).isEqualTo(Scope.INGEST);
        assertThat(told()).contains("shown this once").doesNotContain(desk.secret());

        assertThat(run("add", "chief", "--scope", "admin")).isEqualTo(ExitCode.OK);
        KeyToken chief = KeyToken.parse(printed()).orElseThrow();
        assertThat(run("add", "desk")).isEqualTo(ExitCode.REFUSED);
        assertThat(told()).contains("There is a key named desk");

        assertThat(run("revoke", "desk")).isEqualTo(ExitCode.OK);
        assertThat(run("revoke", "desk")).isEqualTo(ExitCode.REFUSED);
        assertThat(told()).contains("no valid key of that name");
        assertThat(run("list")).isEqualTo(ExitCode.OK);
        assertThat(printed().lines())
                .satisfiesExactly(
                        line -> assertThat(line).matches("desk\tingest\t\\S+Z\t\\S+Z\t…" + desk.ending()),
                        line -> assertThat(line).matches("chief\tadmin\t\\S+Z\t-\t…" + chief.ending()));
    }

    @Test
    void worksThroughAServer() {
        String server = "http://localhost:" + port;
        assertThat(run("add", "chief", "--scope", "admin", "--url", server)).isEqualTo(ExitCode.OK);
        String chief = printed();
        assertThat(run("list", "--url", server)).isEqualTo(ExitCode.FAILED);
        assertThat(told()).contains("does not let you (401)", "DATELINE_KEY");

        assertThat(run("add", "desk", "--url", server, "--key", chief)).isEqualTo(ExitCode.OK);
        String desk = printed();
        assertThat(run("add", "other", "--url", server, "--key", desk)).isEqualTo(ExitCode.FAILED);
        assertThat(told()).contains("does not let you (403)", "scope admin").doesNotContain("DATELINE_KEY");
        assertThat(run("add", "desk", "--url", server, "--key", chief)).isEqualTo(ExitCode.REFUSED);
        assertThat(told()).contains("There is a key named desk");

        assertThat(run("revoke", "desk", "--url", server, "--key", chief)).isEqualTo(ExitCode.OK);
        assertThat(keyring.find(KeyToken.parse(desk).orElseThrow())).isEmpty();
        assertThat(run("list", "--url", server, "--key", chief)).isEqualTo(ExitCode.OK);
        assertThat(printed()).contains("chief\tadmin\t", "desk\tingest\t").doesNotContain(chief);
    }

    @Test
    void saysThatAStoreIsHeld() {
        given(store.getBean(Keyring.class))
                .willThrow(new IllegalStateException(new SQLException("in use", "90020", 90020)));
        assertThat(run("list")).isEqualTo(ExitCode.FAILED);
        assertThat(told()).contains("held open", "--url");
    }

    @Test
    void saysThatAStoreIsAway() {
        given(store.getBean(Keyring.class)).willThrow(new IllegalStateException(new SQLException("refused", "08001")));
        assertThat(run("list")).isEqualTo(ExitCode.FAILED);
        assertThat(told()).contains("cannot be reached");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "add",
                "add a b",
                "list a",
                "revoke",
                "remove a",
                "list --scope admin",
                "revoke a --scope admin"
            })
    void needsToKnowWhatToDo(String words) {
        assertThat(run(words.isEmpty() ? new String[0] : words.split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(told()).contains("keys");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            add two/words              | 1 to 64 letters
            add loopback               | not be 'loopback'
            add a --scope owner        | ingest, admin
            add a --key b              | goes with --url
            list --url localhost       | like http://localhost:8080
            """)
    void saysWhatIsNotUnderstood(String words, String message) {
        assertThat(run(words.split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(told()).contains(message);
    }

    private ExitCode run(String... words) {
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(), new PrintStream(out, false, UTF_8), new PrintStream(err, true, UTF_8));
        List<String> all = new ArrayList<>(List.of("keys"));
        all.addAll(List.of(words));
        return new CommandLine("0", List.of(new KeysCommand(properties -> store))).run(all, terminal);
    }

    private String printed() {
        return taken(out);
    }

    private String told() {
        return taken(err);
    }

    private static String taken(ByteArrayOutputStream stream) {
        String text = stream.toString(UTF_8).strip();
        stream.reset();
        return text;
    }
}
