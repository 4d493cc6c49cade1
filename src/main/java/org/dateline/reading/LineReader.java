package org.dateline.reading;

import org.dateline.text.TextReader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads lines {@code {"id": …, "text": …}}, or refuses them with what would be right; safe between threads. */
public final class LineReader {

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final TextReader textReader = new TextReader(TextReader.DEFAULT_LIMIT);

    public TextLine read(JsonLines.Line line) {
        return check(parse(line.text()));
    }

    /** The same for what is JSON already. */
    public TextLine check(JsonNode line) {
        JsonNode id = line.get("id");
        JsonNode text = line.get("text");
        if (id == null || text == null || !text.isString()) {
            throw new IllegalArgumentException(
                    "a line must be an object with the fields \"id\" and \"text\" (a string)");
        }
        return new TextLine(id, textReader.check(text.stringValue()), line);
    }

    private JsonNode parse(String line) {
        try {
            return mapper.readTree(line);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage());
        }
    }

    /** A text with its id, and the whole line for whoever wants its other fields. */
    public record TextLine(JsonNode id, String text, JsonNode line) {}
}
