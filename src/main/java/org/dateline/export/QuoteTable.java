package org.dateline.export;

import java.util.List;
import org.dateline.quote.QuoteResponse;

/** The columns of a quote. */
final class QuoteTable {

    static final Table<Told<QuoteResponse>> TABLE = Told.table(
            "quote",
            Column.join(
                    List.of(
                            Column.of("id", QuoteResponse::id),
                            Column.of("articleId", QuoteResponse::articleId),
                            Column.of("index", QuoteResponse::index),
                            Column.of("text", QuoteResponse::text)),
                    SpanColumns.of("start", "end", QuoteResponse::span),
                    List.of(
                            Column.of("kind", QuoteResponse::kind),
                            Column.of("continues", QuoteResponse::continues),
                            Column.of("paragraph", QuoteResponse::paragraph),
                            Column.of("paragraphId", QuoteResponse::paragraphId),
                            Column.of("rule", QuoteResponse::rule)),
                    AttributionColumns.of("speaker", QuoteResponse::speaker),
                    List.of(Column.of("speakerReason", QuoteResponse::speakerReason))));

    private QuoteTable() {}
}
