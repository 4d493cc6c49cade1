package org.dateline.evaluation;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTests {

    private static final String RIGHT = """
            {"id": "a", "text": "“We need many more boats here,” said Mayor Ana Ruiz on Monday.", "quotes":\
             [{"start": 1, "end": 30, "speaker": {"text": "Ana Ruiz", "start": 43, "end": 51}}]}
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void printsTheFigures() throws IOException {
        assertThat(run("--task", "quotes", write(RIGHT))).isEqualTo(ExitCode.OK);
        assertThat(out.toString(UTF_8)).isEqualToNormalizingNewlines("""
                quotes found     P 1.000 R 1.000 F 1.000  (gold 1, predicted 1)
                quote+speaker    P 1.000 R 1.000 F 1.000  (right 1); speaker right on found quotes 1.000;\
                 where gold is a pronoun 0/0
                """);
    }

    @Test
    void listsTheWorstInContext() throws IOException {
        String gold = RIGHT.replace("\"Ana Ruiz\", \"start\": 43, \"end\": 51", "\"Tom Baker\"");
        assertThat(run("--errors", "5", "--task", "quotes", write(gold))).isEqualTo(ExitCode.OK);
        assertThat(out.toString(UTF_8))
                .contains(
                        "the worst 1 of 1: 1 wrong speaker",
                        "wrong speaker  (a, at 1)",
                        "text       “«We need many more boats here,»” said Mayor Ana Ruiz on Monday.",
                        "gold       by Tom Baker",
                        "predicted  by Mayor Ana Ruiz");
    }

    @Test
    void namesEachWrongLineAndMeasuresTheOthers() throws IOException {
        String file = write("{\"id\": 1}\nnews\n" + RIGHT + "{\"id\": \"b\", \"text\": \"News.\"}\n");
        assertThat(run("--task=quotes", file, folder.resolve("none.jsonl").toString()))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(out.toString(UTF_8)).contains("(gold 1, predicted 1)");
        assertThat(err.toString(UTF_8))
                .contains(
                        "gold.jsonl, line 1: the field \"text\" must be a string in {\"id\":1}",
                        "gold.jsonl, line 2: no JSON",
                        "gold.jsonl, line 4: the field \"quotes\" must be a list of",
                        "none.jsonl: cannot be read");
    }

    @Test
    void tellsOfAnIdThatComesTwice() throws IOException {
        assertThat(run("--task", "quotes", write(RIGHT + RIGHT))).isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString(UTF_8)).contains("line 1: the id \"a\" comes again in line 2, which counts");
        assertThat(out.toString(UTF_8)).contains("(gold 1, predicted 1)");
    }

    @Test
    void needsATaskAndAFile() throws IOException {
        assertThat(run(write(RIGHT))).isEqualTo(ExitCode.USAGE);
        assertThat(run("--task", "quotes")).isEqualTo(ExitCode.USAGE);
        assertThat(run("--task", "names", "--errors", "many", "x")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(UTF_8)).contains("needs --task, one of quotes, names, casualties, roles", "--errors");
    }

    private String write(String gold) throws IOException {
        return Files.writeString(folder.resolve("gold.jsonl"), gold).toString();
    }

    private ExitCode run(String... words) {
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
        List<String> all = new java.util.ArrayList<>(List.of("evaluate"));
        all.addAll(List.of(words));
        return new CommandLine("test", List.of(new EvaluateCommand())).run(all, terminal);
    }
}
