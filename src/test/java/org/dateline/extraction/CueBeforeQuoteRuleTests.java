package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CueBeforeQuoteRuleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    The mayor said: “We need more boats.” | The mayor
                    Jane Okoro, who runs the clinic, told reporters that “nobody was warned”. | Jane Okoro
                    Defence Minister Ana Ruiz called the plan “a bad joke”. | Defence Minister Ana Ruiz
                    The government in Lima called the strike “plain theft”. | The government in Lima
                    Peru’s Health Ministry spoke of the clinic, accusing the firm of using its “silent power”. | Peru’s Health Ministry
                    The mayor says it means that the dam is “as good as lost”. | The mayor
                    Ana Ruiz said she wanted to speak “to every family”. | Ana Ruiz
                    Ana Ruiz was quoted by the paper as saying “nobody was warned”. | Ana Ruiz
                    According to Ana Ruiz, “nobody was warned”. | Ana Ruiz
                    Ana Ruiz made it clear that “nobody was warned”. | Ana Ruiz
                    The crowd left early, with one farmer saying “nobody was warned”. | one farmer
                    Said Ruiz: “I do not see it.” | Ruiz
                    In a radio interview Ana Ruiz declared “I will not go”. | Ana Ruiz
                    Ana Ruiz told a man who complained about the noise that “it will pass”. | Ana Ruiz
                    As Ana Ruiz put it, “we are late”. | Ana Ruiz
                    """)
    void namesWhoSpeaksBeforeTheQuote(String text, String speaker) {
        assertThat(QuoteReading.speaker(text, "CueBeforeQuote")).isEqualTo(speaker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They met in a village called “Little Rome” by its own people.",
                "No one can claim “moral superiority over them”.",
                "The gunman opened the “old harbour road” to traffic.",
                "The claims of “outright theft by the crew” were read in court."
            })
    void passesWhereNobodySpeaks(String text) {
        assertThat(QuoteReading.speaker(text, "CueBeforeQuote")).isEmpty();
    }
}
