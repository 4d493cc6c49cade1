package org.dateline.transfer;

import java.util.Arrays;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The lines of a file as JSON: fields in the order they are put, UTF-8, each with its end. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static byte[] line(Map<String, ?> fields) {
        byte[] json = MAPPER.writeValueAsBytes(fields);
        byte[] line = Arrays.copyOf(json, json.length + 1);
        line[json.length] = '\n';
        return line;
    }

    static JsonNode parse(byte[] line) throws RefusedFileException {
        try {
            JsonNode node = MAPPER.readTree(line);
            if (node.isObject()) {
                return node;
            }
        } catch (JacksonException e) {
            // told below
        }
        throw new RefusedFileException("One of its lines is no JSON object, so it was changed since the export.");
    }
}
