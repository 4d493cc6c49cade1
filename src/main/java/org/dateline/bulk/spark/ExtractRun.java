package org.dateline.bulk.spark;

import java.io.IOException;
import java.io.PrintStream;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** One run: reads the input once, splits what was read into the tables and puts them in place. */
final class ExtractRun {

    private static final String READ = "read";
    private static final long TABLE_TASK = 128L << 20;

    private final SparkSession spark;
    private final Output output;
    private final OutputFormat format;
    private final PrintStream err;

    ExtractRun(SparkSession spark, Output output, OutputFormat format, PrintStream err) {
        this.spark = spark;
        this.output = output;
        this.format = format;
        this.err = err;
    }

    Summary run(Input input) throws IOException {
        try {
            read(input);
            Tables tables = new Tables(spark.read().parquet(output.staged(READ)), writers());
            Summary summary = tables.summary();
            if (summary.created() + summary.refused() > 0) {
                write(tables);
                output.commit();
            }
            return summary;
        } finally {
            output.drop();
        }
    }

    private void read(Input input) throws IOException {
        Reading reading = new Reading(spark);
        try (Progress progress = new Progress(reading.found(), reading.read(), err)) {
            reading.read(input, known()).write().parquet(output.staged(READ));
            err.println(progress.line());
        }
    }

    private void write(Tables tables) {
        for (Table table : Table.values()) {
            DataFrameWriter<Row> writer = format.writer(tables.of(table));
            boolean dated = table != Table.ERRORS;
            (dated ? writer.partitionBy(Table.PUBLISHED_ON) : writer).save(output.staged(table.folder()));
        }
    }

    private Dataset<Row> known() throws IOException {
        String known = output.known();
        Dataset<Row> articles = known == null
                ? spark.emptyDataset(Encoders.STRING()).toDF(Table.SHA256)
                : spark.read()
                        .format(format.source())
                        .schema(Table.SHA256 + " STRING")
                        .load(known);
        return articles.select(articles.col(Table.SHA256).as(Reading.KEY));
    }

    private int writers() throws IOException {
        return (int) (1 + output.stagedBytes(READ) / TABLE_TASK);
    }
}
