package org.dateline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import org.dateline.console.Terminal;
import org.dateline.extraction.FactExtractor;
import org.junit.jupiter.api.Test;

class VersionTests {

    @Test
    void tellsOfTheBuildAndTheExtractor() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(InputStream.nullInputStream(), new PrintStream(out), System.err);
        DatelineApplication.commandLine().run(List.of("--version"), terminal);
        assertThat(out.toString(UTF_8)).matches("dateline \\d+\\S*, extractor " + FactExtractor.VERSION + "\\s+");
    }
}
