package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CueBehindQuoteRuleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    “We need more boats,” said Jane Okoro, a doctor. | Jane Okoro
                    “We need more boats,” Jane Okoro, a doctor at the port, said on Monday. | Jane Okoro
                    “The bridge is gone,” the mayor said. | the mayor
                    “Are you sure?” asked a police spokesman. | a police spokesman
                    “The bridge is gone,” according to the ministry. | the ministry
                    “The bridge is gone,” US Colonel Peter L. Grant, a military spokesman, said in a statement. | US Colonel Peter L. Grant
                    “It will take months,” the head of the clinic, Ana Ruiz, told reporters. | Ana Ruiz
                    “We lost a friend,” Ruiz (D-Ohio) said. | Ruiz
                    “We lost everything,” says retired teacher Ana Ruiz. | retired teacher Ana Ruiz
                    “We go on,” she added quietly. | she
                    “It was the worst in years,” the report said. | the report
                    “We have no water,” two of the farmers said. | two of the farmers
                    """)
    void namesWhoSpeaksBehindTheQuote(String text, String speaker) {
        assertThat(QuoteReading.speaker(text, "CueBehindQuote")).isEqualTo(speaker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The writer Omar Haddad called the play “sheer boredom”. The actress, Ana Ruiz, said she was tired.",
                "“We go on.” The mayor said nothing more about the fire.",
                "“What can you do?” The insurer, Alpina, did not answer.",
                "He wore a cap with “Go north” and Ana Ruiz said it was stolen."
            })
    void passesWhereAnotherSentenceBegins(String text) {
        assertThat(QuoteReading.speaker(text, "CueBehindQuote")).isEmpty();
    }
}
