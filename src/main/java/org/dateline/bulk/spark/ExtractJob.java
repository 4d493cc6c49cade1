package org.dateline.bulk.spark;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.dateline.console.Arguments;
import org.dateline.console.Command;
import org.dateline.console.CommandLine;
import org.dateline.console.ExitCode;
import org.dateline.console.Option;
import org.dateline.console.Terminal;
import org.dateline.console.UsageException;
import org.dateline.extraction.FactExtractor;

/** Reads articles of any number into tables of facts, on Spark. */
public final class ExtractJob implements Command {

    private static final int TASKS_A_CORE = 3;
    private static final long TASK = 16L << 20;

    private final SparkConf settings;

    ExtractJob(SparkConf settings) {
        this.settings = settings;
    }

    public static void main(String[] words) {
        ExtractJob job = new ExtractJob(new SparkConf());
        ConvertCommand convert = new ConvertCommand(new SparkConf());
        CommandLine line =
                new CommandLine("engine of extractor version " + FactExtractor.VERSION, List.of(job, convert));
        boolean named = words.length > 0 && words[0].equals(convert.name());
        List<String> all = named
                ? List.of(words)
                : Stream.concat(Stream.of(job.name()), Stream.of(words)).toList();
        ExitCode code = line.run(all, Terminal.system());
        if (code != ExitCode.OK) {
            System.exit(code.number());
        }
    }

    @Override
    public String name() {
        return "extract";
    }

    @Override
    public String summary() {
        return "Reads the files, folders and patterns PATH on Spark and writes their facts, one table a kind.";
    }

    @Override
    public String operands() {
        return "[PATH]…";
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.of("--input", "PATH", "What is read; more can follow, or stand anywhere."),
                Option.oneOf("--format", InputFormat.names(), "What PATH holds; jsonl if not given."),
                Option.of("--output", "DIR", "The folder of the tables; what it holds already is not read again."),
                Option.oneOf("--output-format", OutputFormat.names(), "The form of the tables; parquet if not given."),
                Option.of("--partitions", "N", "How many tasks read; by cores and size of the input if not given."));
    }

    @Override
    public ExitCode run(Arguments arguments, Terminal terminal) throws IOException {
        List<String> paths = Stream.concat(arguments.value("--input").stream(), arguments.operands().stream())
                .toList();
        if (paths.isEmpty()) {
            throw new UsageException("--input PATH is missing.");
        }
        String folder = arguments.value("--output").orElseThrow(() -> new UsageException("--output DIR is missing."));
        Optional<Integer> partitions = arguments.value("--partitions").map(ExtractJob::count);
        InputFormat form = InputFormat.valueOf(upper(arguments, "--format", "jsonl"));
        OutputFormat format = OutputFormat.valueOf(upper(arguments, "--output-format", "parquet"));
        try (SparkSession spark = Sessions.open(settings)) {
            Configuration configuration = spark.sparkContext().hadoopConfiguration();
            Input input = InputFiles.find(paths, form, configuration);
            spark.conf().set("spark.sql.shuffle.partitions", partitions.orElseGet(() -> tasks(spark, input)));
            Output output = open(folder, format, configuration, terminal);
            Summary summary = new ExtractRun(spark, output, format, terminal.err()).run(input);
            terminal.err().println(summary);
            return summary.refused() == 0 ? ExitCode.OK : ExitCode.REFUSED;
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            // Also what Spark throws without declaring it.
            throw new IOException("the run broke off and nothing of it was kept: " + e.getMessage(), e);
        }
    }

    private static Output open(String folder, OutputFormat format, Configuration configuration, Terminal terminal)
            throws IOException {
        Output output = new Output(folder, configuration);
        output.check(format);
        for (String run : output.clear()) {
            terminal.err().println(run + " broke off; what it left is cleared and its articles are read again");
        }
        return output;
    }

    private static int tasks(SparkSession spark, Input input) {
        long byCores = (long) TASKS_A_CORE * spark.sparkContext().defaultParallelism();
        return (int) Math.max(byCores, input.bytes() / TASK);
    }

    private static String upper(Arguments arguments, String option, String otherwise) {
        return arguments.value(option).orElse(otherwise).toUpperCase(Locale.ROOT);
    }

    private static int count(String partitions) {
        if (!partitions.matches("[1-9]\\d{0,5}")) {
            throw new UsageException("--partitions is '" + partitions + "'; it must be a number from 1 on.");
        }
        return Integer.parseInt(partitions);
    }
}
