package org.dateline.bulk.spark;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes of a row of Parquet the object that the same article is as a line of JSON. */
final class ParquetJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String ID = "id";
    private static final String AUTHORS = "authors";
    private static final Set<String> KNOWN = Set.of(ID, "text", "url", "source", "publishedOn", AUTHORS, "section");

    private ParquetJson() {}

    static ObjectNode of(Group row) {
        ObjectNode article = JSON.objectNode();
        for (Type column : row.getType().getFields()) {
            String name = column.getName();
            if (!KNOWN.contains(name)) {
                continue;
            }
            if (name.equals(AUTHORS)) {
                addStrings(row, name, article.putArray(name));
            } else if (row.getFieldRepetitionCount(name) == 0) {
                article.putNull(name);
            } else {
                put(row, column, article);
            }
        }
        return article;
    }

    private static void put(Group row, Type column, ObjectNode article) {
        String name = column.getName();
        if (column.isPrimitive() && isText(column)) {
            article.put(name, row.getString(name, 0));
        } else if (column.getLogicalTypeAnnotation() instanceof DateLogicalTypeAnnotation) {
            article.put(name, LocalDate.ofEpochDay(row.getInteger(name, 0)).toString());
        } else if (column.isPrimitive() && name.equals(ID)) {
            article.put(name, row.getValueToString(row.getType().getFieldIndex(name), 0));
        } else {
            // No string, which is told where the field is read.
            article.putObject(name);
        }
    }

    /** However the writer nests its lists. */
    private static void addStrings(Group group, String name, ArrayNode strings) {
        Type column = group.getType().getType(name);
        IntStream.range(0, group.getFieldRepetitionCount(name)).forEach(i -> {
            if (column.isPrimitive() && isText(column)) {
                strings.add(group.getString(name, i));
            } else if (!column.isPrimitive()) {
                Group inside = group.getGroup(name, i);
                inside.getType().getFields().forEach(field -> addStrings(inside, field.getName(), strings));
            }
        });
    }

    private static boolean isText(Type column) {
        return column.asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.BINARY;
    }
}
