package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThoughtBeforeQuoteRuleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    The study found that the dam was “past all hope”. | The study
                    The mayor feared “a long and bitter winter”. | The mayor
                    """)
    void takesWhoFoundOrThought(String text, String speaker) {
        assertThat(QuoteReading.speaker(text, "ThoughtBeforeQuote")).isEqualTo(speaker);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The works need “a firm and steady hand” for years, the press release states."})
    void passesWhereAnotherSpeaks(String text) {
        assertThat(QuoteReading.speaker(text, "ThoughtBeforeQuote")).isEmpty();
    }
}
