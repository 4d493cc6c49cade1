package org.dateline.training;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.console.CommandLine;
import org.dateline.console.ExitCode;
import org.dateline.console.Terminal;
import org.dateline.extraction.NameModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTexts() throws IOException {
        for (Corpus corpus : Corpus.ALL) {
            Files.writeString(
                    folder.resolve(corpus.file()), "Ana\tB-PER\nRuiz\tI-PER\nleft\tO\nMarston\tB-LOC\n.\tO\n\n");
        }
        Files.writeString(folder.resolve("news.txt"), "# own\nMayor [P Tom Baker] of [L Marston] left [O Acme].\n");
    }

    @Test
    void writesTheSameBytesFromTheSameTexts() throws IOException {
        assertThat(train("first.model")).isEqualTo(ExitCode.OK);
        assertThat(train("second.model")).isEqualTo(ExitCode.OK);
        byte[] first = Files.readAllBytes(folder.resolve("first.model"));
        assertThat(first).isEqualTo(Files.readAllBytes(folder.resolve("second.model")));
        assertThat(NameModel.read(Files.newInputStream(folder.resolve("first.model"))))
                .isNotNull();
        assertThat(out.toString(UTF_8))
                .contains("names_btc.conll: 1 texts, 2 names", "news.txt: 1 texts, 3 names, each 4 times")
                .containsPattern("first\\.model: \\d+ bytes after \\d+\\.\\d s");
    }

    @Test
    void namesWhatIsMissing() throws IOException {
        Files.delete(folder.resolve("names_gum.conll"));
        assertThat(train("x.model")).isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString(UTF_8)).contains("holds no names_gum.conll");
        assertThat(folder.resolve("x.model")).doesNotExist();
    }

    @Test
    void namesTheLineThatIsWrong() throws IOException {
        Files.writeString(folder.resolve("names_gum.conll"), "Ana\tB-PER\nRuiz PER\n");
        assertThat(train("x.model")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString(UTF_8)).contains("names_gum.conll, line 2: expected «token TAB label»", "«Ruiz PER»");
    }

    @Test
    void namesTheMarkThatIsNotClosed() throws IOException {
        Files.writeString(folder.resolve("news.txt"), "Mayor [P Tom Baker] left.\nHere is [O Acme.\n");
        assertThat(train("x.model")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString(UTF_8)).contains("news.txt, line 2: a name is marked «[P words]»");
    }

    @Test
    void needsAPlaceToWriteTo() {
        assertThat(train("no/such/folder.model")).isEqualTo(ExitCode.REFUSED);
        assertThat(run("train", "--data", folder.toString())).isEqualTo(ExitCode.USAGE);
    }

    private ExitCode train(String model) {
        return run(
                "train",
                "--data",
                folder.toString(),
                "--texts",
                folder.toString(),
                "--out",
                folder.resolve(model).toString());
    }

    private ExitCode run(String... words) {
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
        return new CommandLine("test", List.of(new TrainCommand())).run(List.of(words), terminal);
    }
}
