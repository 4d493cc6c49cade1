package org.dateline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What Jazzer found, and what it began with, is read by the laws it is to find broken. */
class CorpusTests {

    private static final Path CORPUS = Path.of("src/test/resources/org/dateline/fuzz/corpus");

    @ParameterizedTest
    @MethodSource("targets")
    void keepsTheLaws(String name, Consumer<byte[]> target) throws IOException {
        try (Stream<Path> files = Files.list(CORPUS.resolve(name))) {
            List<Path> inputs = files.sorted().toList();
            assertThat(inputs).isNotEmpty();
            for (Path input : inputs) {
                byte[] bytes = Files.readAllBytes(input);
                assertThatCode(() -> target.accept(bytes)).as(input.toString()).doesNotThrowAnyException();
            }
        }
    }

    static List<Arguments> targets() {
        Consumer<byte[]> text = TextTarget::fuzzerTestOneInput;
        Consumer<byte[]> page = PageTarget::fuzzerTestOneInput;
        Consumer<byte[]> item = ItemTarget::fuzzerTestOneInput;
        return List.of(Arguments.of("text", text), Arguments.of("page", page), Arguments.of("item", item));
    }
}
