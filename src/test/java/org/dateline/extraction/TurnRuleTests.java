package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TurnRuleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    RUIZ: “Why now, of all times?” | RUIZ
                    “RUIZ: Why now, of all times?” | RUIZ
                    Ana Ruiz: Why now? / Omar Haddad: Because it rains. / Ana Ruiz: It always rains. / Omar Haddad: Not like this. | Omar Haddad
                    MODERATOR: Why now? / MARIA RUIZ: Because it rains. / MODERATOR: It always rains. / RUIZ: Not like this. | RUIZ
                    Q: Why now? / A: Because it rains. / Q: It always rains. / A: Not like this. | A
                    """)
    void takesTheHeadOfTheTurn(String text, String speaker) {
        assertThat(QuoteReading.speaker(text, "Turn")).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    HOST: Why now? / MARIA RUIZ: Because it rains. / HOST: It always rains. / RUIZ: Not like this. | MARIA RUIZ
                    MARIA RUIZ: It rains. / HOST: It always rains. / RUIZ: Not like this. / HOST: Thank you for coming. | ``
                    """)
    void namesWhoseTurnItIs(String text, String name) {
        assertThat(QuoteReading.name(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Why now? Because it rains, and “it always rains up there”."})
    void passesWithoutAHead(String text) {
        assertThat(QuoteReading.speaker(text, "Turn")).isEmpty();
    }
}
