package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameRunFinderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    it met the Bank of the South today. | Bank of the South
                    it met Ana Ruiz and Omar Haddad today. | Ana Ruiz and Omar Haddad
                    it met Ludwig van Beethoven today. | Ludwig van Beethoven
                    it met Abdullah bin Rashid today. | Abdullah bin Rashid
                    it met Russia's Defence Ministry today. | Russia's Defence Ministry
                    it met the Miners' Union today. | Miners' Union
                    it met the Drivers’ Federation today. | Drivers’ Federation
                    it met the Drivers’ | Drivers
                    it met Johnson & Marsh today. | Johnson & Marsh
                    it met the iPhone today. | iPhone
                    it saw Apollo 11 today. | Apollo 11
                    it met Ana in Lima, with Omar. | Ana in Lima; Omar
                    """)
    void findsTheRunsOfCapitalisedWords(String text, String runs) {
        assertThat(runs(text)).isEqualTo(runs);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"the bank of the south met.", "it was 1999 and 40 men met.", "“of the” and ‘and’.", "… – ! ?"})
    void findsNone(String text) {
        assertThat(runs(text)).isEmpty();
    }

    @Test
    void cutsARunThatIsLongerThanAnyName() {
        assertThat(runs("Ana ".repeat(100)).split("; ")).hasSizeGreaterThan(2);
    }

    private static String runs(String text) {
        Document document = QuoteReading.document(text);
        return document.sentences().stream()
                .flatMap(sentence -> new NameRunFinder().find(document.tokens(), sentence).stream())
                .map(run -> document.tokens().passage(run.begin(), run.end()).words())
                .collect(Collectors.joining("; "));
    }
}
