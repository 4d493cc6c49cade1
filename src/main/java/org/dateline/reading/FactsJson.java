package org.dateline.reading;

import java.util.List;
import org.dateline.extraction.FactExtractor;
import org.dateline.fact.Convention;
import org.dateline.page.PageReader;
import org.dateline.text.OffsetMap;
import org.dateline.text.OffsetUnit;
import org.dateline.text.TextReader;
import org.dateline.web.Explain;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads texts into lines of JSON, for the command line; safe between threads. */
public final class FactsJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();
    private final LineReader lines = new LineReader();
    private final TextReader textReader = new TextReader(TextReader.DEFAULT_LIMIT);
    private final PageReader pageReader = new PageReader(PageReader.DEFAULT_LIMIT);
    private final Convention convention = Convention.standard();
    private final FactExtractor extractor;
    private final OffsetUnit unit;
    private final Explain explain;

    /** As {@code extract} prints without options. */
    public FactsJson(FactExtractor extractor) {
        this(extractor, OffsetUnit.UTF16, Explain.NO);
    }

    FactsJson(FactExtractor extractor, OffsetUnit unit, Explain explain) {
        this.extractor = extractor;
        this.unit = unit;
        this.explain = explain;
    }

    /** One answer in full. */
    String ofText(@Nullable String id, byte[] input) {
        return ofText(id, textReader.read(input));
    }

    /** One answer in full, for a text that was checked. */
    public String ofText(@Nullable String id, String text) {
        return mapper.writeValueAsString(read(id, text));
    }

    /** The answer in full for a web page, with the text that was made of it. */
    String ofPage(@Nullable String id, byte[] input) {
        String text = textReader.check(pageReader.read(input, null).text());
        return mapper.writeValueAsString(read(id, text).withText(text));
    }

    /** The facts of one line {@code {"id": …, "text": …}}; its other fields are passed over. */
    String ofLine(JsonLines.Line line) {
        LineReader.TextLine read = lines.read(line);
        ObjectNode facts = mapper.createObjectNode().set("id", read.id()).asObject();
        ObjectNode answer = mapper.valueToTree(read(null, read.text()));
        answer.remove(List.of("id", "headline", "dateline", "language", "paragraphs"));
        return mapper.writeValueAsString(facts.setAll(answer));
    }

    private ExtractionResponse read(@Nullable String id, String text) {
        return ExtractionResponse.of(id, extractor.extract(text), OffsetMap.of(text, unit), convention, explain);
    }
}
