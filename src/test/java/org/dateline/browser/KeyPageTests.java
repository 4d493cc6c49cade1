package org.dateline.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.dateline.console.CommandLine;
import org.dateline.console.ExitCode;
import org.dateline.console.Terminal;
import org.dateline.security.KeysCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;

/** The page of a server that wants keys, for reading too: it asks for one, and works with it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "dateline.reading=keys")
@ExtendWith(BrowserExtension.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class KeyPageTests {

    @Value("${local.server.port}")
    private int port;

    /** One after the other: the first key closes the server to those who have none. */
    @Test
    void asksForAKeyUntilItIsRight(Visitor visitor) {
        String admin = makeKey("editor", "--scope", "admin");
        String reporter = makeKey("reporter", "--key", admin);

        visitor.open("/");
        enter(visitor, "dateline_0123456789abcdef_" + "x".repeat(43));
        visitor.awaitUntil("it is refused", () -> visitor.text("#count").contains("Reading wants a key"));
        enter(visitor, reporter);
        visitor.await("[data-ready]");
        assertThat(visitor.all("#key-form")).isEmpty();

        visitor.control("#add", "Add articles").click();
        visitor.find("#pasted").sendKeys("Locked away", Keys.ENTER, Keys.ENTER, "Three people died.");
        visitor.control("#paste", "Add this text").click();
        visitor.awaitUntil("it is in", () -> visitor.text("#outcomes").contains("added: Locked away"));

        visitor.awaitUntil("it is listed", () -> visitor.all("#articles h3 a").size() == 1);
        visitor.find("#articles h3 a").click();
        visitor.await("#reading[data-ready]");
        assertThat(visitor.text("#headline")).isEqualTo("Locked away");

        revoke("reporter", admin);
        visitor.driver().navigate().refresh();
        visitor.awaitUntil("a key is asked for", () -> visitor.find("#problem").isDisplayed());
        String typist = makeKey("typist", "--key", admin);
        enter(visitor, typist);
        visitor.await("#reading[data-ready]");

        visitor.read("/");
        visitor.control("#add", "Add articles").click();
        revoke("typist", admin);
        visitor.find("#pasted").sendKeys("Locked too", Keys.ENTER, Keys.ENTER, "Four people died.");
        visitor.control("#paste", "Add this text").click();
        visitor.awaitUntil("it is refused", () -> visitor.text("#outcomes").contains("refused: The key is not valid"));
        enter(visitor, admin);
        visitor.awaitUntil("it is in", () -> visitor.text("#outcomes").contains("added: Locked too"));
        assertThat(visitor.all("#key-form")).isEmpty();

        visitor.script("sessionStorage.clear()");
        visitor.open("/try.html");
        visitor.find("#pasted").sendKeys("At least 12 people died, the mayor said.");
        visitor.control("#form", "Read it").click();
        enter(visitor, admin);
        visitor.awaitUntil("it is read", () -> visitor.text("#outcome").startsWith("Read: "));
        assertThat(visitor.all("#key-form")).isEmpty();
    }

    private static void enter(Visitor visitor, String key) {
        visitor.await("#key").sendKeys(key, Keys.ENTER);
    }

    private String makeKey(String name, String... more) {
        return run("add", name, more).strip();
    }

    private void revoke(String name, String key) {
        run("revoke", name, "--key", key);
    }

    private String run(String verb, String name, String... more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                new PrintStream(out, true, UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, UTF_8));
        List<String> words = new ArrayList<>(List.of("keys", verb, name, "--url", "http://localhost:" + port));
        words.addAll(List.of(more));
        KeysCommand command = new KeysCommand(properties -> {
            throw new IllegalStateException("the store is not to be opened");
        });
        assertThat(new CommandLine("0", List.of(command)).run(words, terminal)).isEqualTo(ExitCode.OK);
        return out.toString(UTF_8);
    }
}
