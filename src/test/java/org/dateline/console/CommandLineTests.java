package org.dateline.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(
            InputStream.nullInputStream(), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    private final List<String> served = new ArrayList<>();
    private final CommandLine commandLine = new CommandLine(
            "1.2.3", List.of(new ServeCommand(properties -> served.addAll(Arrays.asList(properties))), new Count()));

    @Test
    void servesWhenNothingIsSaid() {
        assertThat(run("")).isEqualTo(ExitCode.OK);
        assertThat(run("--server.port=9000")).isEqualTo(ExitCode.OK);
        assertThat(run("serve --server.address=0.0.0.0")).isEqualTo(ExitCode.OK);
        assertThat(served).containsExactly("--server.port=9000", "--server.address=0.0.0.0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            count a b                 | [a, b] {}
            count --by words a        | [a] {--by=words}
            count --by=lines          | [] {--by=lines}
            count --loud a            | [a] {--loud=}
            count -- --by             | [--by] {}
            count -                   | [-] {}
            """)
    void readsOptionsAndOperands(String words, String told) {
        assertThat(run(words)).isEqualTo(ExitCode.OK);
        assertThat(out.toString(UTF_8).strip()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', quoteCharacter = '`', textBlock = """
            cuont a % There is no command 'cuont'; there are serve, count.
            count --size % 'count' knows no option '--size'; it takes --by words|lines, --loud.
            count -x % 'count' knows no option '-x'
            count --by % needs a value
            count --by words --by lines % --by is given twice
            count --by letters % must be one of words, lines
            count --loud=1 % takes no value
            serve --port 9000 % properties as --name=value, such as --server.port=9000
            serve news.txt % 'serve' takes no 'news.txt'
            """)
    void saysWhatWouldBeRight(String words, String told) {
        assertThat(run(words)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(UTF_8)).contains(told).contains("--help");
        assertThat(served).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help", "count --help"})
    void helps(String words) {
        assertThat(run(words)).isEqualTo(ExitCode.OK);
        assertThat(out.toString(UTF_8))
                .contains("serve", "count FILE…", "--by words|lines", "Exit codes:", "2  the command line");
    }

    @Test
    void tellsItsVersion() {
        assertThat(run("--version")).isEqualTo(ExitCode.OK);
        assertThat(out.toString(UTF_8)).isEqualTo("dateline 1.2.3" + System.lineSeparator());
    }

    @Test
    void failsWhereAStreamFails() {
        assertThat(run("count broken")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString(UTF_8)).contains("the disk is full");
    }

    private ExitCode run(String words) {
        return commandLine.run(words.isEmpty() ? List.of() : List.of(words.split(" ")), terminal);
    }

    /** A command that tells how it was called. */
    private static final class Count implements Command {

        @Override
        public String name() {
            return "count";
        }

        @Override
        public String summary() {
            return "Counts.";
        }

        @Override
        public String operands() {
            return "FILE…";
        }

        @Override
        public List<Option> options() {
            return List.of(Option.oneOf("--by", List.of("words", "lines"), "What"), Option.flag("--loud", "How"));
        }

        @Override
        public ExitCode run(Arguments arguments, Terminal terminal) throws IOException {
            if (arguments.operands().contains("broken")) {
                throw new IOException("the disk is full");
            }
            terminal.out().println(arguments.operands() + " " + arguments.options());
            return ExitCode.OK;
        }
    }
}
