package org.dateline.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.text.TextReader;
import org.dateline.text.UnreadableTextException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file of gold: one JSON object a line, with at least {@code id} and {@code text}. */
final class GoldReader {

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final TextReader textReader = new TextReader(TextReader.DEFAULT_LIMIT);

    /** The lines that can be read; where an id comes twice, the later line counts. What is wrong is told by its line. */
    Gold read(Path file) throws IOException {
        Map<String, Line> lines = new LinkedHashMap<>();
        List<String> errors = new ArrayList<>();
        int number = 0;
        try (BufferedReader in = Files.newBufferedReader(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (!line.isBlank()) {
                    add(line, number, lines, errors);
                }
            }
        } catch (CharacterCodingException e) {
            throw new IOException(file + ", near line " + (number + 1) + ": not valid UTF-8; save it as UTF-8.", e);
        }
        return new Gold(lines.values(), errors);
    }

    private void add(String line, int number, Map<String, Line> lines, List<String> errors) {
        try {
            GoldText text = parse(line);
            Line before = lines.put(text.id(), new Line(number, text));
            if (before != null) {
                errors.add("line %d: the id \"%s\" comes again in line %d, which counts; give each text its own"
                        .formatted(before.number(), text.id(), number));
            }
        } catch (GoldException | UnreadableTextException e) {
            errors.add("line " + number + ": " + e.getMessage());
        }
    }

    private GoldText parse(String line) {
        try {
            JsonNode facts = mapper.readTree(line);
            JsonNode id = facts.get("id");
            if (id == null || !id.isString() && !id.isNumber()) {
                throw new GoldException("a line must be an object with an \"id\" and a \"text\"");
            }
            return new GoldText(id.asString(), textReader.check(GoldText.string(facts, "text")), facts);
        } catch (JacksonException e) {
            throw new GoldException("no JSON: " + e.getOriginalMessage() + "; a line must be one object");
        }
    }

    /** What a file holds. */
    record Gold(Collection<Line> lines, List<String> errors) {}

    /** A text of the file and the line it stands in, from 1. */
    record Line(int number, GoldText text) {}
}
