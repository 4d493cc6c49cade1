package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.fact.OpenReason;
import org.dateline.fact.QuoteKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerAttributorTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Maria Ruiz met John Okoro in Lima. “I was late,” she said. | Maria Ruiz
                    Maria Ruiz met John Okoro in Lima. “I was late,” he said. | John Okoro
                    John Okoro spoke first. / “I was late,” Okoro said. / “They waited,” he added. | John Okoro
                    Peter Grant, in Lima, said it “was late”. Ben Okafor of the MDN was less kind. “We lost,” he said. | Ben Okafor
                    John Okoro blamed Peter Grant. “I was late,” he said. | John Okoro
                    Maria Ruiz said it was over. / “We lost,” said Ruiz. | Maria Ruiz
                    The Defence Ministry in Lima was silent. Peru’s Defence Ministry said “no more”. | Defence Ministry
                    Secretary of State Maria Ruiz said “no more of this”. | Maria Ruiz
                    A spokesman for Maria Ruiz said “no more of this”. | ``
                    Two of the farmers said “no more of this”. | ``
                    John Okoro was first. “I was late,” Okoro said. Haddad shrugged. “So was I,” he said. | Haddad
                    Asked by a reporter: “Did they wait?”, Minister Okoro said they had gone. | ``
                    A guard spoke up. “I was late,” he said. | ``
                    """)
    void resolvesTheSpeaker(String text, String name) {
        assertThat(QuoteReading.name(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "John “Jack” Okoro came to Lima.",
                "They met in the so-called “green house” at noon.",
                "She played in the film “High Water” last year.",
                "The “miracle” cure was sold out.",
                "He is six feet 2\" tall and 8\" wide.",
                "The farmers’ boats and the miners’ huts burned.",
            })
    void findsNoQuote(String text) {
        assertThat(QuoteReading.quotes(text)).isEmpty();
    }

    @Test
    void leavesAQuoteWithoutACueOpen() {
        assertThat(QuoteReading.quotes("The toll was “not at all what they had hoped for”."))
                .singleElement()
                .extracting(QuoteMention::speaker)
                .isEqualTo(new Attribution.Open(OpenReason.NO_CUE, null, List.of()));
    }

    @Test
    void linksTheStretchesOfOneSpeech() {
        List<QuoteMention> quotes = QuoteReading.quotes(
                "“We are tired,” Ana Ruiz said. “But we go on. / “We will win.” / “And you?” Omar Haddad asked.");
        assertThat(quotes).extracting(QuoteMention::index).containsExactly(0, 1, 2, 3);
        assertThat(quotes).extracting(QuoteMention::continues).containsExactly(null, 0, 1, null);
        assertThat(quotes).extracting(QuoteMention::kind).containsOnly(QuoteKind.DIRECT);
    }

    @Test
    void takesTheSpeakerWhomTheLastParagraphOfASpeechNames() {
        List<QuoteMention> quotes =
                QuoteReading.quotes("Rain fell. / “We are tired of it. / “But we will go on,” Ana Ruiz said.");
        assertThat(quotes)
                .extracting(QuoteMention::speaker)
                .allSatisfy(speaker -> assertThat(speaker)
                        .isInstanceOfSatisfying(
                                Attribution.Attributed.class,
                                who -> assertThat(who.words().words()).isEqualTo("Ana Ruiz")));
        assertThat(quotes).extracting(QuoteMention::continues).containsExactly(null, 0);
    }
}
