package org.dateline.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
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
@Schema(
        description =
                "All that was read from one text; spans point into the text as it was sent, or was made of the page that was sent")
record ExtractionResponse(
        @Nullable String id,

        @Schema(description = "Only where a page was sent: the text that was made of it")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable String text,

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
                null,
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

    /** The same with the text its spans point into, for whoever sent no text but a page. */
    ExtractionResponse withText(String made) {
        return new ExtractionResponse(
                id,
                made,
                headline,
                dateline,
                language,
                paragraphs,
                quotes,
                persons,
                organisations,
                casualtyEstimates,
                toll);
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
