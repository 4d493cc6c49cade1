package org.dateline.export;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value as a cell of CSV: texts that a spreadsheet would take for a formula get an apostrophe before them, and so do
 * texts that begin with one, so that taking off one apostrophe undoes it. Several values stand with " | " between; in
 * each, a backslash comes before a bar or a backslash.
 */
final class Cell {

    private static final String BETWEEN = " | ";
    private static final String GUARDED = "'=+-@\t\r\n＝＋－＠";

    private Cell() {}

    /** Null, an empty cell, where the value is unknown. */
    static @Nullable String of(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return guard(several.stream().map(Cell::part).collect(Collectors.joining(BETWEEN)));
        }
        if (value instanceof String text) {
            return guard(text);
        }
        return value == null ? null : value.toString();
    }

    private static String part(@Nullable Object value) {
        return value == null ? "" : value.toString().replace("\\", "\\\\").replace("|", "\\|");
    }

    private static String guard(String text) {
        return text.isEmpty() || GUARDED.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
