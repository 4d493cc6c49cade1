package org.dateline.bulk.spark;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;

/** The answer of {@code extract} as Spark reads it: the columns of the tables, nested as the answer nests them. */
final class Facts {

    private static final List<String> OF_ARTICLES = List.of("language", "headline", "dateline", "toll");

    static final StructType SCHEMA = schema();

    private Facts() {}

    static boolean has(String field) {
        return Arrays.asList(SCHEMA.fieldNames()).contains(field);
    }

    private static StructType schema() {
        StructType schema = new StructType();
        for (String field : OF_ARTICLES) {
            schema = schema.add(field, Table.ARTICLES.schema().apply(field).dataType());
        }
        for (Table table : Table.ofFacts()) {
            schema = schema.add(table.list(), new ArrayType(table.fact(), true));
        }
        return schema;
    }
}
