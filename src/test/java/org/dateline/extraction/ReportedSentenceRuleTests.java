package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedSentenceRuleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    The bridge is “of great use” to the valley, according to Mr Ivan Petrov, an engineer. | Mr Ivan Petrov
                    The plan was “a mess from the start” and had to go, the mayor said. | the mayor
                    The works need “a firm and steady hand” for years, the press release states. | the press release
                    """)
    void takesTheSourceOfTheWholeSentence(String text, String speaker) {
        assertThat(QuoteReading.speaker(text, "ReportedSentence")).isEqualTo(speaker);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The plan was “a mess from the start”. The mayor said it had to go."})
    void passesBehindItsOwnSentence(String text) {
        assertThat(QuoteReading.speaker(text, "ReportedSentence")).isEmpty();
    }
}
