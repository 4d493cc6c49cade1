package org.dateline.bulk.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;

/** From the slices of an input to one row for each text, with its facts where it is new. */
final class Reading {

    static final String KEY = "key";
    static final String COPIES = "copies";
    static final String REASON = "reason";
    static final String FACTS = "facts";

    private static final String KNOWN = "known";
    private static final String FIRST = "first";
    private static final String READ = "read";
    private static final String TEXT = "text";

    private final SparkSession spark;
    private final LongAccumulator found;
    private final LongAccumulator read;

    Reading(SparkSession spark) {
        this.spark = spark;
        this.found = spark.sparkContext().longAccumulator("articles found");
        this.read = spark.sparkContext().longAccumulator("articles read");
    }

    LongAccumulator found() {
        return found;
    }

    LongAccumulator read() {
        return read;
    }

    /** @param known the texts that need no reading, one column {@code key} */
    Dataset<Row> read(Input input, Dataset<Row> known) {
        return withFacts(distinct(rows(input)).join(known.withColumn(KNOWN, lit(true)), KEY, "left_outer"));
    }

    private Dataset<Row> rows(Input input) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Broadcast<SerializableConfiguration> broadcast = SerializableConfiguration.broadcast(spark.sparkContext());
        InputFormat format = input.format();
        LongAccumulator counter = found;
        JavaRDD<Row> rows = context.parallelize(input.slices(), input.slices().size())
                .flatMap(slice -> open(slice, format, broadcast.value().value(), counter));
        return spark.createDataFrame(rows, Incoming.SCHEMA);
    }

    private static SliceReader open(
            FileSlice slice, InputFormat format, Configuration configuration, LongAccumulator found) {
        SliceReader reader = new SliceReader(slice, format, configuration, found);
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> reader.close());
        return reader;
    }

    /** Of equal texts the first, by file and position, however often a task is repeated. */
    private static Dataset<Row> distinct(Dataset<Row> rows) {
        Column[] columns = Arrays.stream(Incoming.SCHEMA.fieldNames())
                .filter(name -> !name.equals(KEY))
                .map(name -> col(name))
                .toArray(Column[]::new);
        return rows.groupBy(KEY)
                .agg(min(struct(columns)).as(FIRST), count(lit(1)).as(COPIES))
                .select(col(KEY), col(COPIES), col(FIRST + ".*"));
    }

    private Dataset<Row> withFacts(Dataset<Row> rows) {
        Column isNew = col(TEXT).isNotNull().and(col(KNOWN).isNull());
        return rows.withColumn(READ, when(isNew, reader(read).apply(col(TEXT))))
                .withColumn(REASON, coalesce(col(REASON), col(READ + "." + REASON)))
                .withColumn(FACTS, from_json(col(READ + "." + FACTS), Facts.SCHEMA, Map.of("mode", "FAILFAST")))
                .withColumn(TEXT, when(isNew, col(TEXT)))
                .drop(READ, KNOWN);
    }

    /** Called a function of chance so that Spark calls it once a text and no more. */
    private static UserDefinedFunction reader(LongAccumulator counter) {
        UDF1<String, Row> reader = text -> {
            Row facts = SharedReading.read(text);
            counter.add(1);
            return facts;
        };
        return udf(reader, StructType.fromDDL(SharedReading.SCHEMA)).asNondeterministic();
    }
}
