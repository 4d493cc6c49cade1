package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColonRuleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Ana Ruiz had one answer: “Never.” | Ana Ruiz
                    And from the mayor: “We were not asked.” | the mayor
                    """)
    void takesTheSubjectBeforeTheColon(String text, String speaker) {
        assertThat(QuoteReading.speaker(text, "Colon")).isEqualTo(speaker);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana Ruiz had one answer and it was “never again in my life”."})
    void passesWithoutAColon(String text) {
        assertThat(QuoteReading.speaker(text, "Colon")).isEmpty();
    }
}
