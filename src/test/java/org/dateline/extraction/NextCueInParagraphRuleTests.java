package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NextCueInParagraphRuleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    “We are tired.” Ana Ruiz said this on Monday. | Ana Ruiz
                    """)
    void takesWhoIsNamedNext(String text, String speaker) {
        assertThat(QuoteReading.speaker(text, "NextCueInParagraph")).isEqualTo(speaker);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The team is “tired of it”. Ana Ruiz said this on Monday."})
    void passesWhereTheQuoteIsWithinASentence(String text) {
        assertThat(QuoteReading.speaker(text, "NextCueInParagraph")).isEmpty();
    }
}
