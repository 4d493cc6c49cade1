package org.dateline.bulk.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;

/** Splits what was read into the tables, each row by the columns that are written down for it. */
final class Tables {

    private static final String PLACE = "place";
    private static final String FACT = "fact";

    private final Dataset<Row> read;
    private final int files;

    /** @param files how many tasks write a table; each writes a file a day */
    Tables(Dataset<Row> read, int files) {
        this.read = read;
        this.files = files;
    }

    Summary summary() {
        Column isNew = col(Reading.FACTS).isNotNull();
        return Summary.of(read.agg(
                        total(col("passedOver").equalTo(0), col(Reading.COPIES)).as("read"),
                        total(isNew, lit(1)).as("created"),
                        total(col(Reading.REASON).isNotNull(), col(Reading.COPIES))
                                .as("refused"),
                        total(isNew, length(col("text"))).as("characters"),
                        total(lit(true), col("passedOver")).as("passedOver"))
                .first());
    }

    Dataset<Row> of(Table table) {
        return switch (table) {
            case ERRORS -> ordered(errors(), "input", "position");
            case ARTICLES -> ordered(articles(), Table.PUBLISHED_ON, Table.SHA256);
            default -> ordered(facts(table), Table.PUBLISHED_ON, Table.SHA256, Table.INDEX);
        };
    }

    private Dataset<Row> errors() {
        return read.where(col(Reading.REASON).isNotNull()).select(columns(Table.ERRORS, name -> col(name)));
    }

    private Dataset<Row> articles() {
        return withFacts().select(dated(columns(Table.ARTICLES, Tables::ofArticle)));
    }

    private Dataset<Row> facts(Table table) {
        Column list = col(Reading.FACTS + "." + table.list());
        return withFacts()
                .select(
                        ofArticle(Table.SHA256).as(Reading.KEY),
                        col(Table.ID),
                        col(Table.PUBLISHED_ON),
                        posexplode(list).as(new String[] {PLACE, FACT}))
                .select(dated(columns(table, Tables::ofFact)));
    }

    private Dataset<Row> withFacts() {
        return read.where(col(Reading.FACTS).isNotNull());
    }

    private Dataset<Row> ordered(Dataset<Row> rows, String... by) {
        Column[] columns = Arrays.stream(by).map(name -> col(name)).toArray(Column[]::new);
        return rows.repartitionByRange(files, Arrays.copyOf(columns, 2)).sortWithinPartitions(columns);
    }

    private static Column ofArticle(String name) {
        if (name.equals(Table.SHA256)) {
            return col(Reading.KEY);
        }
        return Facts.has(name) ? col(Reading.FACTS + "." + name) : col(name);
    }

    private static Column ofFact(String name) {
        return switch (name) {
            case Table.SHA256 -> col(Reading.KEY);
            case Table.ID -> col(name);
            case Table.INDEX -> col(PLACE);
            default -> col(FACT + "." + name);
        };
    }

    private static Column[] columns(Table table, Function<String, Column> of) {
        return Arrays.stream(table.schema().fields())
                .map(field -> named(of.apply(field.name()), field))
                .toArray(Column[]::new);
    }

    private static Column named(Column column, StructField field) {
        return column.as(field.name(), field.metadata());
    }

    private static Column[] dated(Column[] columns) {
        return Stream.concat(Arrays.stream(columns), Stream.of(col(Table.PUBLISHED_ON)))
                .toArray(Column[]::new);
    }

    private static Column total(Column condition, Column of) {
        return coalesce(sum(when(condition, of)), lit(0L));
    }
}
