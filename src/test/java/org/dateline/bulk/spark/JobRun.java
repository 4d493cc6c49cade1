package org.dateline.bulk.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.dateline.console.CommandLine;
import org.dateline.console.ExitCode;
import org.dateline.console.Terminal;
import org.dateline.reading.ExtractCommand;

/** What a run ended with and told on standard error. */
record JobRun(ExitCode code, String out, String err) {

    /** Settings of a small Spark within this process. */
    static SparkConf local() {
        return new SparkConf(false)
                .set("spark.master", "local[2]")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1");
    }

    static JobRun of(String... words) {
        return of(local(), words);
    }

    static JobRun of(SparkConf settings, String... words) {
        Stream<String> all = Stream.concat(Stream.of("extract"), Arrays.stream(words));
        return run(new CommandLine("0", List.of(new ExtractJob(settings))), "", all.toList());
    }

    static JobRun convert(String... words) {
        Stream<String> all = Stream.concat(Stream.of("convert"), Arrays.stream(words));
        return run(new CommandLine("0", List.of(new ConvertCommand(local()))), "", all.toList());
    }

    /** What {@code extract --jsonl} makes of the same lines. */
    static JobRun extract(String lines) {
        return run(new CommandLine("0", List.of(new ExtractCommand())), lines, List.of("extract", "--jsonl"));
    }

    private static JobRun run(CommandLine line, String in, List<String> words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(in.getBytes(UTF_8)),
                new PrintStream(out, false, UTF_8),
                new PrintStream(err, true, UTF_8));
        ExitCode code = line.run(words, terminal);
        return new JobRun(code, out.toString(UTF_8), err.toString(UTF_8));
    }
}
