package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SameBreathRuleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Ana Ruiz called it “a gift”, a house that one could enter only by the back to “see what is left of the old town”. | Ana Ruiz
                    """)
    void takesTheSpeakerOfTheSentence(String text, String speaker) {
        assertThat(QuoteReading.speaker(text, "SameBreath")).isEqualTo(speaker);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana Ruiz called it “a gift”. It was the “only house left in town”."})
    void passesInTheNextSentence(String text) {
        assertThat(QuoteReading.speaker(text, "SameBreath")).isEmpty();
    }
}
