package org.dateline.export;

import java.util.List;
import java.util.function.Function;
import org.dateline.web.SpanResponse;
import org.jspecify.annotations.Nullable;

/** The two columns of a place in a text. */
final class SpanColumns {

    private SpanColumns() {}

    static <T> List<Column<T>> of(String start, String end, Function<T, @Nullable SpanResponse> span) {
        return Column.within(span, List.of(Column.of(start, SpanResponse::start), Column.of(end, SpanResponse::end)));
    }
}
