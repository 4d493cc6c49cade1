package org.dateline.reading;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.extraction.Extraction;
import org.dateline.extraction.Toll;
import org.dateline.fact.Convention;
import org.dateline.fact.ParagraphKind;
import org.dateline.text.OffsetMap;
import org.dateline.web.CamelCase;
import org.dateline.web.Explain;
import org.dateline.web.PassageResponse;
import org.dateline.web.SpanResponse;
import org.jspecify.annotations.Nullable;

/** All that was read from one text, as {@code extract} prints it and {@code POST /api/extractions} answers it. */
@Schema(description = "All that was read from one text; spans point into the text as it was sent")
record ExtractionResponse(
        @Nullable String id,
        @Nullable PassageResponse headline,
        @Nullable Place dateline,

        @Schema(description = "ISO 639-1; only English is read for facts")
        String language,

        List<ParagraphFact> paragraphs,
        List<QuoteFact> quotes,
        List<PersonFact> persons,
        List<OrganisationFact> organisations,
        List<CasualtyFact> casualtyEstimates,

        @Schema(
                description = "killed, injured, …: for each outcome the text gives a figure for;"
                        + " always by the bounds as read, whatever the convention")
        Map<String, Toll.Figure> toll) {

    static ExtractionResponse of(
            @Nullable String id, Extraction extraction, OffsetMap offsets, Convention convention, Explain explain) {
        return new ExtractionResponse(
                id,
                extraction.headline() == null ? null : PassageResponse.of(extraction.headline(), offsets),
                extraction.dateline() == null
                        ? null
                        : new Place(
                                extraction.dateline().place(),
                                extraction.dateline().agency()),
                extraction.language(),
                extraction.paragraphs().stream()
                        .map(found -> new ParagraphFact(
                                found.index(),
                                found.kind(),
                                SpanResponse.of(found.passage().span(), offsets)))
                        .toList(),
                extraction.quotes().stream()
                        .map(found -> QuoteFact.of(found, offsets, explain))
                        .toList(),
                extraction.persons().stream()
                        .map(found -> PersonFact.of(found, offsets, explain))
                        .toList(),
                extraction.organisations().stream()
                        .map(found -> OrganisationFact.of(found, offsets, explain))
                        .toList(),
                extraction.casualties().stream()
                        .map(found -> CasualtyFact.of(found, offsets, convention, explain))
                        .toList(),
                figures(extraction.toll()));
    }

    private static Map<String, Toll.Figure> figures(Toll toll) {
        Map<String, Toll.Figure> figures = new LinkedHashMap<>();
        toll.figures().forEach((outcome, figure) -> figures.put(CamelCase.of(outcome), figure));
        return figures;
    }

    /** Where, and by which agency, the story was filed. */
    record Place(@Nullable String place, @Nullable String agency) {}

    /** A paragraph, by its place. */
    record ParagraphFact(int index, ParagraphKind kind, SpanResponse span) {}
}
