package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SplitQuoteRuleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    “We are tired,” Ana Ruiz said. “But we will go on.” | Ana Ruiz
                    “We are tired,” said Ana Ruiz, a nurse who has worked there since May. “But we will go on.” | Ana Ruiz
                    """)
    void goesOnWithTheSpeaker(String text, String speaker) {
        assertThat(QuoteReading.speaker(text, "SplitQuote")).isEqualTo(speaker);
    }

    @ParameterizedTest
    @ValueSource(strings = {"“We are tired,” Ana Ruiz said. Omar Haddad disagreed. “But we will go on.”"})
    void passesWhereASentenceStandsBetween(String text) {
        assertThat(QuoteReading.speaker(text, "SplitQuote")).isEmpty();
    }
}
