package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SameParagraphRuleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    “We are tired,” Ana Ruiz said. The hall was full. “But we will go on.” | Ana Ruiz
                    """)
    void staysWithTheSpeakerOfTheParagraph(String text, String speaker) {
        assertThat(QuoteReading.speaker(text, "SameParagraph")).isEqualTo(speaker);
    }

    @ParameterizedTest
    @ValueSource(strings = {"“We are tired,” Ana Ruiz said. The place is known for its “long and bitter winters”."})
    void passesForWordsAtADistance(String text) {
        assertThat(QuoteReading.speaker(text, "SameParagraph")).isEmpty();
    }
}
