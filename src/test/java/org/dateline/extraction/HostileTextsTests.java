package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to hurt are read to their end; how fast is measured by {@link ReadingBenchmark}. */
class HostileTextsTests {

    private static final FactExtractor EXTRACTOR = new FactExtractor();
    /** Far more than any needs: it only keeps a text that is read in quadratic time from holding the build up. */
    private static final Duration NEVER_ENDING = Duration.ofSeconds(30);

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void areReadToTheEnd(String name, String text) {
        Extraction read = assertTimeoutPreemptively(NEVER_ENDING, () -> EXTRACTOR.extract(text));
        assertThat(read.toll()).isNotNull();
    }

    static Stream<Arguments> areReadToTheEnd() {
        Stream<Arguments> many =
                HostileTexts.of(1 << 17).entrySet().stream().map(text -> Arguments.of(text.getKey(), text.getValue()));
        Stream<Arguments> large = Stream.of(
                Arguments.of("a million quote marks", "\"".repeat(1_000_000)),
                Arguments.of("one sentence of 100,000 words", "The people of the town ".repeat(20_000)),
                Arguments.of("50,000 capitalised words", "Ana Ruiz ".repeat(25_000)),
                Arguments.of("100,000 brackets in each other", "(".repeat(100_000) + ")".repeat(100_000)),
                Arguments.of("100,000 quotes in each other", "“‘".repeat(50_000) + "’”".repeat(50_000)),
                Arguments.of("a megabyte without blanks", "abcdefgh".repeat(1 << 17)));
        return Stream.concat(many, large);
    }
}
