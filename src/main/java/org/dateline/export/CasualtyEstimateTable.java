package org.dateline.export;

import java.util.List;
import org.dateline.casualty.CasualtyEstimateResponse;
import org.dateline.casualty.VictimsResponse;
import org.dateline.web.ConventionResponse;

/** The columns of a casualty estimate; a bound that is open is empty. */
final class CasualtyEstimateTable {

    static final Table<Told<CasualtyEstimateResponse>> TABLE = Told.table(
            "casualtyEstimate",
            Column.join(
                    List.of(
                            Column.of("id", CasualtyEstimateResponse::id),
                            Column.of("articleId", CasualtyEstimateResponse::articleId),
                            Column.of("index", CasualtyEstimateResponse::index),
                            Column.of("outcome", CasualtyEstimateResponse::outcome),
                            Column.of("low", CasualtyEstimateResponse::low),
                            Column.of("high", CasualtyEstimateResponse::high),
                            Column.of("hedge", CasualtyEstimateResponse::hedge),
                            Column.of("quantityText", CasualtyEstimateResponse::quantityText)),
                    SpanColumns.of("start", "end", CasualtyEstimateResponse::span),
                    Column.within(
                            CasualtyEstimateResponse::convention,
                            List.of(
                                    Column.of("convention", ConventionResponse::name),
                                    Column.of("conventionWord", ConventionResponse::word),
                                    Column.of("conventionRule", ConventionResponse::rule))),
                    Column.within(CasualtyEstimateResponse::victims, victims()),
                    AttributionColumns.of("attribution", CasualtyEstimateResponse::attribution),
                    List.of(
                            Column.of("attributionReason", CasualtyEstimateResponse::attributionReason),
                            Column.of("stance", CasualtyEstimateResponse::stance),
                            Column.of("background", CasualtyEstimateResponse::background),
                            Column.of("derived", CasualtyEstimateResponse::derived),
                            Column.of("subsetOf", CasualtyEstimateResponse::subsetOf),
                            Column.of("supersededBy", CasualtyEstimateResponse::supersededBy),
                            Column.of("rule", CasualtyEstimateResponse::rule),
                            Column.of("paragraph", CasualtyEstimateResponse::paragraph),
                            Column.of("paragraphId", CasualtyEstimateResponse::paragraphId))));

    private CasualtyEstimateTable() {}

    private static List<Column<VictimsResponse>> victims() {
        return Column.join(
                List.of(Column.of("victimsText", VictimsResponse::text)),
                SpanColumns.of("victimsStart", "victimsEnd", VictimsResponse::span),
                List.of(Column.of("victimsSide", VictimsResponse::side)));
    }
}
