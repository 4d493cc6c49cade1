package org.dateline.bulk.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.dateline.console.Arguments;
import org.dateline.console.Command;
import org.dateline.console.ExitCode;
import org.dateline.console.Option;
import org.dateline.console.Terminal;
import org.dateline.console.UsageException;

/** Writes tables that are Parquet as JSONL, which {@code dateline ingest --tables} takes into a store. */
final class ConvertCommand implements Command {

    private final SparkConf settings;

    ConvertCommand(SparkConf settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "convert";
    }

    @Override
    public String summary() {
        return "Writes the Parquet tables of a folder as JSONL, for 'dateline ingest --tables'.";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.of("--input", "DIR", "The folder of the tables."),
                Option.of("--output", "DIR", "A new folder, for the same tables as JSONL."));
    }

    @Override
    public ExitCode run(Arguments arguments, Terminal terminal) throws IOException {
        String input = folder(arguments, "--input");
        String output = folder(arguments, "--output");
        try (SparkSession spark = Sessions.open(settings)) {
            FileSystem files =
                    new Path(input).getFileSystem(spark.sparkContext().hadoopConfiguration());
            check(files, input, output);
            for (Table table : inOrder()) {
                Path folder = new Path(input, table.folder());
                if (files.exists(folder)) {
                    write(spark, table, folder.toString(), new Path(output, table.folder()).toString());
                    terminal.err().println(table.folder() + " written");
                }
            }
            return ExitCode.OK;
        } catch (IOException | UsageException e) {
            throw e;
        } catch (Exception e) {
            // Also what Spark throws without declaring it.
            throw new IOException("the tables could not be converted: " + e.getMessage(), e);
        }
    }

    private static String folder(Arguments arguments, String option) {
        return arguments.value(option).orElseThrow(() -> new UsageException(option + " DIR is missing."));
    }

    private static void check(FileSystem files, String input, String output) throws IOException {
        if (!files.exists(new Path(input, Table.ARTICLES.folder()))) {
            throw new UsageException(input + " holds no tables; it must have a folder 'articles'.");
        }
        Path there = new Path(output);
        if (there.getFileSystem(files.getConf()).exists(there)) {
            throw new UsageException(
                    output + " is there already; name a new folder, or delete it first if a run broke off:"
                            + " it is whole where it has a folder 'articles'.");
        }
    }

    /** The articles last: until they are there, the others are no tables. */
    private static List<Table> inOrder() {
        List<Table> tables = new ArrayList<>(List.of(Table.values()));
        tables.remove(Table.ARTICLES);
        tables.add(Table.ARTICLES);
        return tables;
    }

    private static void write(SparkSession spark, Table table, String from, String to) {
        StructType schema = table.schema().add("extractorVersion", "int").add("run", "string");
        boolean dated = table != Table.ERRORS;
        Dataset<Row> rows = spark.read()
                .schema(dated ? schema.add("publishedOn", "date") : schema)
                .parquet(from);
        OutputFormat.JSONL
                .writer(rows)
                .partitionBy(
                        dated
                                ? new String[] {"extractorVersion", "run", "publishedOn"}
                                : new String[] {"extractorVersion", "run"})
                .save(to);
    }
}
