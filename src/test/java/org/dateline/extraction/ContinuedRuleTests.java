package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContinuedRuleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    “We are tired,” Ana Ruiz said. / “We will go on for as long as we can.” | Ana Ruiz
                    """)
    void goesOnInTheNextParagraph(String text, String speaker) {
        assertThat(QuoteReading.speaker(text, "Continued")).isEqualTo(speaker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"“We are tired,” Ana Ruiz said. / Rain fell all day. / “We will go on for as long as we can.”"})
    void passesBehindAParagraphWithoutAQuote(String text) {
        assertThat(QuoteReading.speaker(text, "Continued")).isEmpty();
    }
}
