package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Pages in the mark-up of common publishing systems, sound and broken ones, each with all that must be read from it. */
class PublishedPagesTests {

    private static final Path FOLDER = Path.of("src/test/resources/pages");

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final ObjectWriter lines = mapper.writerWithDefaultPrettyPrinter();
    private final PageReader reader = new PageReader(PageReader.DEFAULT_LIMIT);

    @ParameterizedTest
    @MethodSource("pages")
    void readsAPage(String name) throws IOException {
        NewsPage read = reader.read(Files.readAllBytes(FOLDER.resolve(name + ".html")), null);
        NewsPage expected = mapper.readValue(Files.readString(FOLDER.resolve(name + ".json")), NewsPage.class);
        assertThat(lines.writeValueAsString(read)).isEqualTo(lines.writeValueAsString(expected));
    }

    @Test
    void knowsTwentyPagesAndMore() throws IOException {
        assertThat(pages()).hasSizeGreaterThan(20);
    }

    static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .map(name -> name.substring(0, name.length() - ".html".length()))
                    .sorted()
                    .toList();
        }
    }
}
