package org.dateline.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A short news text of our own and the facts that its writer knows to be in it. */
record NewsText(String name, String text, JsonNode facts) {

    private static final Path FOLDER = Path.of("src/test/resources/org/dateline/extraction/texts");

    static List<NewsText> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(NewsText::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NewsText read(Path file) {
        try {
            String name = file.getFileName().toString().replace(".txt", "");
            JsonNode facts = new JsonMapper().readTree(Files.readString(FOLDER.resolve(name + ".json")));
            String text = Files.readString(file);
            boolean crlf = facts.get("lineEnds").stringValue().equals("CRLF");
            return new NewsText(name, crlf ? text.replace("\n", "\r\n") : text, facts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<JsonNode> expected(String kind) {
        return facts.get(kind).valueStream().toList();
    }

    List<String> strings(String field) {
        return facts.get(field).valueStream().map(JsonNode::stringValue).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
