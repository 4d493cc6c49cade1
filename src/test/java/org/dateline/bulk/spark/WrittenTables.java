package org.dateline.bulk.spark;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** The tables of a folder, read by their written columns alone. */
final class WrittenTables implements AutoCloseable {

    private static final StructType FOLDERS = StructType.fromDDL("extractorVersion INT, run STRING");
    private static final Map<String, String> WITH_NULLS = Map.of("ignoreNullFields", "false");

    private final SparkSession spark =
            SparkSession.builder().config(JobRun.local()).getOrCreate();
    private final Path folder;
    private final String source;

    WrittenTables(Path folder) {
        this(folder, OutputFormat.PARQUET);
    }

    WrittenTables(Path folder, OutputFormat format) {
        this.folder = folder;
        this.source = format.source();
    }

    Dataset<Row> table(Table table) {
        StructType schema = table.schema();
        for (var part : FOLDERS.fields()) {
            schema = schema.add(part);
        }
        if (table != Table.ERRORS) {
            schema = schema.add("publishedOn", "date");
        }
        return spark.read()
                .format(source)
                .schema(schema)
                .load(folder.resolve(table.folder()).toString());
    }

    List<Row> rows(Table table, String... columns) {
        return table(table)
                .select(Arrays.stream(columns).map(name -> col(name)).toArray(Column[]::new))
                .orderBy(columns[0])
                .collectAsList();
    }

    /** The lines of {@code extract --jsonl}, put together from the rows of all tables, by the id of the article. */
    Map<String, String> lines() {
        Dataset<Row> all = table(Table.ARTICLES)
                .select(
                        col("sha256"),
                        col("id"),
                        to_json(col("toll"), WITH_NULLS).as("toll"));
        List<Table> kinds = List.of(Table.QUOTES, Table.PERSONS, Table.ORGANISATIONS, Table.CASUALTY_ESTIMATES);
        for (Table kind : kinds) {
            all = all.join(facts(kind), Stream.of("sha256").toArray(String[]::new), "left");
        }
        Map<String, String> lines = new LinkedHashMap<>();
        for (Row row : all.collectAsList()) {
            StringBuilder line = new StringBuilder("{\"id\":\"" + row.<String>getAs("id") + "\"");
            for (Table kind : kinds) {
                List<String> facts = row.isNullAt(row.fieldIndex(kind.folder()))
                        ? List.of()
                        : row.getList(row.fieldIndex(kind.folder()));
                line.append(",\"")
                        .append(kind.list())
                        .append("\":[")
                        .append(String.join(",", facts))
                        .append(']');
            }
            String line0 = line.append(",\"toll\":")
                    .append(row.<String>getAs("toll"))
                    .append('}')
                    .toString();
            if (lines.put(row.getAs("id"), line0) != null) {
                throw new IllegalStateException("the article " + row.getAs("id") + " is there twice");
            }
        }
        return lines;
    }

    private Dataset<Row> facts(Table table) {
        Column[] fields =
                Arrays.stream(table.fact().fieldNames()).map(name -> col(name)).toArray(Column[]::new);
        Column numbered =
                struct(col("index"), to_json(struct(fields), WITH_NULLS).as("json"));
        return table(table)
                .groupBy("sha256")
                .agg(array_sort(collect_list(numbered)).getField("json").as(table.folder()));
    }

    @Override
    public void close() {
        spark.stop();
    }
}
