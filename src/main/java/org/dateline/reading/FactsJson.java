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
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads texts into lines of JSON, for the command line; safe between threads. */
final class FactsJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final TextReader textReader = new TextReader(TextReader.DEFAULT_LIMIT);
    private final PageReader pageReader = new PageReader(PageReader.DEFAULT_LIMIT);
    private final Convention convention = Convention.standard();
    private final FactExtractor extractor;
    private final OffsetUnit unit;
    private final Explain explain;

    FactsJson(FactExtractor extractor, OffsetUnit unit, Explain explain) {
        this.extractor = extractor;
        this.unit = unit;
        this.explain = explain;
    }

    /** One answer in full. */
    String ofText(@Nullable String id, byte[] input) {
        return mapper.writeValueAsString(read(id, textReader.read(input)));
    }

    /** The answer in full for a web page, with the text that was made of it. */
    String ofPage(@Nullable String id, byte[] input) {
        String text = textReader.check(pageReader.read(input, null).text());
        return mapper.writeValueAsString(read(id, text).withText(text));
    }

    /** The facts of one line {@code {"id": …, "text": …}}; its other fields are passed over. */
    String ofLine(byte[] line) {
        JsonNode read = parse(line);
        JsonNode id = read.get("id");
        JsonNode text = read.get("text");
        if (id == null || text == null || !text.isString()) {
            throw new IllegalArgumentException(
                    "a line must be an object with the fields \"id\" and \"text\" (a string)");
        }
        ObjectNode facts = mapper.createObjectNode().set("id", id).asObject();
        ObjectNode answer = mapper.valueToTree(read(null, textReader.check(text.stringValue())));
        answer.remove(List.of("id", "headline", "dateline", "language", "paragraphs"));
        return mapper.writeValueAsString(facts.setAll(answer));
    }

    private JsonNode parse(byte[] line) {
        try {
            return mapper.readTree(TextReader.decode(line));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage());
        }
    }

    private ExtractionResponse read(@Nullable String id, String text) {
        return ExtractionResponse.of(id, extractor.extract(text), OffsetMap.of(text, unit), convention, explain);
    }
}
