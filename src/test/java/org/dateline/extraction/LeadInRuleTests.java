package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeadInRuleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Ana Ruiz was blunt. “We cannot win.” | Ana Ruiz
                    The mayor was blunt. “We cannot win.” | The mayor
                    Ana Ruiz had one wish: / “Let them come home.” | Ana Ruiz
                    """)
    void takesTheSubjectOfTheSentenceBefore(String text, String speaker) {
        assertThat(QuoteReading.speaker(text, "LeadIn")).isEqualTo(speaker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge was blocked. “We cannot win,” Ana Ruiz said.",
                "The bridge was blocked. “We cannot win.”"
            })
    void passesWhereNobodyLeadsIn(String text) {
        assertThat(QuoteReading.speaker(text, "LeadIn")).isEmpty();
    }
}
