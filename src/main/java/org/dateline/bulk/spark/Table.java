package org.dateline.bulk.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The tables of facts; the columns of each stand in the {@code .ddl} file of its name. */
enum Table {
    PARAGRAPHS("paragraphs"),
    QUOTES("quotes"),
    PERSONS("persons"),
    ORGANISATIONS("organisations"),
    CASUALTY_ESTIMATES("casualtyEstimates"),
    ERRORS(null),
    /** Put in place after all others: its files tell which runs are whole. */
    ARTICLES(null);

    static final String SHA256 = "sha256";
    static final String ID = "id";
    static final String INDEX = "index";
    static final String PUBLISHED_ON = "publishedOn";

    private static final List<String> KEY = List.of(SHA256, ID);

    private final @Nullable String list;
    private final StructType schema;

    Table(@Nullable String list) {
        this.list = list;
        this.schema = StructType.fromDDL(ddl(folder()));
    }

    /** The tables that hold the lists of facts in an answer of {@code extract}. */
    static List<Table> ofFacts() {
        return Arrays.stream(values()).filter(table -> table.list != null).toList();
    }

    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of an answer of {@code extract} that holds these facts. */
    String list() {
        return Objects.requireNonNull(list);
    }

    /** Its columns, but for those the folders tell: extractorVersion, run and, but for errors, publishedOn. */
    StructType schema() {
        return schema;
    }

    /** A fact as an answer holds it; persons and organisations are not numbered there. */
    StructType fact() {
        boolean numbered = this != PERSONS && this != ORGANISATIONS;
        return new StructType(Arrays.stream(schema.fields())
                .filter(field -> !KEY.contains(field.name())
                        && (numbered || !field.name().equals(INDEX)))
                .toArray(StructField[]::new));
    }

    private static String ddl(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name + ".ddl")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
