package org.dateline.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a column holds, and the one form it has in JSON whichever database it comes from. */
enum ValueKind {
    NUMBER(ResultSet::getLong, number -> number, JsonNode::longValue),
    BOOLEAN(ResultSet::getBoolean, truth -> truth, JsonNode::booleanValue),
    TEXT(ResultSet::getString, text -> text, JsonNode::stringValue),
    DAY(
            (row, column) -> row.getObject(column, LocalDate.class),
            String::valueOf,
            value -> LocalDate.parse(value.stringValue())),
    INSTANT(
            (row, column) -> row.getObject(column, OffsetDateTime.class),
            instant -> micros((OffsetDateTime) instant),
            value -> Instant.parse(value.stringValue()).atOffset(ZoneOffset.UTC)),
    BYTES(
            ResultSet::getBytes,
            bytes -> Base64.getEncoder().encodeToString((byte[]) bytes),
            value -> Base64.getDecoder().decode(value.stringValue()));

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'");

    private final Getter getter;
    private final UnaryOperator<Object> form;
    private final Function<JsonNode, Object> parser;

    ValueKind(Getter getter, UnaryOperator<Object> form, Function<JsonNode, Object> parser) {
        this.getter = getter;
        this.form = form;
        this.parser = parser;
    }

    /** @param place named where nothing is known of the type */
    static ValueKind of(int type, String typeName, String place) {
        // PostgreSQL's driver gives both of its timestamps one type.
        if (typeName.equals("timestamptz")) {
            return INSTANT;
        }
        return switch (type) {
            case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> NUMBER;
            case Types.BIT, Types.BOOLEAN -> BOOLEAN;
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
            case Types.DATE -> DAY;
            case Types.TIMESTAMP_WITH_TIMEZONE -> INSTANT;
            case Types.BINARY, Types.VARBINARY, Types.BLOB -> BYTES;
            default ->
                throw new IllegalStateException("No form is known for the values of " + place + " (" + typeName
                        + "); ValueKind lists those that are.");
        };
    }

    /** A value as a string, a number or a boolean. */
    @Nullable Object read(ResultSet row, int column) throws SQLException {
        Object value = getter.get(row, column);
        return value == null || row.wasNull() ? null : form.apply(value);
    }

    /** The value to store. */
    @Nullable Object parse(JsonNode value) {
        return value.isNull() ? null : parser.apply(value);
    }

    private static String micros(OffsetDateTime instant) {
        return MICROSECONDS.format(instant.withOffsetSameInstant(ZoneOffset.UTC));
    }

    /** How the drivers give a value. */
    private interface Getter {
        @Nullable Object get(ResultSet row, int column) throws SQLException;
    }
}
