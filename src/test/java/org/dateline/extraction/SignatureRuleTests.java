package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureRuleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    “The sea gives and the sea takes.” — Ana Ruiz | Ana Ruiz
                    “The sea gives and the sea takes.” ― Dr. Ana Ruiz | Dr. Ana Ruiz
                    """)
    void takesTheNameBehindADash(String text, String speaker) {
        assertThat(QuoteReading.speaker(text, "Signature")).isEqualTo(speaker);
    }

    @ParameterizedTest
    @ValueSource(strings = {"“The sea gives” — Ana Ruiz had it painted on her boat."})
    void passesWhereTheSentenceGoesOn(String text) {
        assertThat(QuoteReading.speaker(text, "Signature")).isEmpty();
    }
}
