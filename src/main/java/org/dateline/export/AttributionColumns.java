package org.dateline.export;

import java.util.List;
import java.util.function.Function;
import org.dateline.actor.AttributionResponse;
import org.jspecify.annotations.Nullable;

/** The columns of a speaker or source, each with the name of that part before it: {@code speakerName}. */
final class AttributionColumns {

    private AttributionColumns() {}

    static <T> List<Column<T>> of(String part, Function<T, @Nullable AttributionResponse> attribution) {
        return Column.within(
                attribution,
                Column.join(
                        List.of(
                                Column.of(part + "Name", AttributionResponse::name),
                                Column.of(part + "Kind", AttributionResponse::kind),
                                Column.of(part + "Text", AttributionResponse::text)),
                        SpanColumns.of(part + "Start", part + "End", AttributionResponse::span),
                        List.of(
                                Column.of(part + "Cue", AttributionResponse::cue),
                                Column.of(part + "Rule", AttributionResponse::rule),
                                Column.of(part + "Inferred", AttributionResponse::inferred),
                                Column.of(part + "PersonId", AttributionResponse::personId),
                                Column.of(part + "OrganisationId", AttributionResponse::organisationId))));
    }
}
