package org.dateline.page;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Parses JSON as pages carry it: between HTML comments, with trailing commas, with line ends inside strings. */
final class JsonSource {

    private static final List<String> OPENINGS = List.of("/*", "//", "<!--", "<![CDATA[", "*/");
    private static final List<String> CLOSINGS = List.of("/*", "//", "-->", "]]>", "*/", ";");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private JsonSource() {}

    /** Nothing where it is beyond repair. */
    static Optional<JsonNode> parse(String source) {
        try {
            return Optional.of(MAPPER.readTree(unwrapped(source)));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static String unwrapped(String source) {
        String json = source.strip();
        for (String opening : OPENINGS) {
            json = json.startsWith(opening) ? json.substring(opening.length()).strip() : json;
        }
        for (int i = 0; i < CLOSINGS.size(); i++) {
            for (String closing : CLOSINGS) {
                json = json.endsWith(closing)
                        ? json.substring(0, json.length() - closing.length()).strip()
                        : json;
            }
        }
        return json;
    }
}
