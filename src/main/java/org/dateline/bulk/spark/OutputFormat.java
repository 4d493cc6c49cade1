package org.dateline.bulk.spark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The forms that tables are written in. */
enum OutputFormat {
    PARQUET("parquet", ".parquet"),
    JSONL("json", ".json");

    private final String source;
    private final String ending;

    OutputFormat(String source, String ending) {
        this.source = source;
        this.ending = ending;
    }

    /** As Spark calls it. */
    String source() {
        return source;
    }

    boolean wrote(String file) {
        return file.endsWith(ending);
    }

    /** With every field, also where it is null. */
    DataFrameWriter<Row> writer(Dataset<Row> rows) {
        return rows.write().format(source).option("ignoreNullFields", false);
    }

    static List<String> names() {
        return Arrays.stream(values())
                .map(format -> format.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
