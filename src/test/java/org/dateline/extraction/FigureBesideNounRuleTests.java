package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureBesideNounRuleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Seven fatalities were reported.                 | KILLED 7..7
                    No injuries were reported.                      | INJURED 0..0
                    Officials confirmed the deaths of two rescuers. | KILLED 2..2
                    The blast caused injuries to four monks.        | INJURED 4..4
                    A triple shooting shocked the town.             | INJURED 3..3
                    """)
    void fires(String text, String claims) {
        assertThat(CasualtyTexts.claimsOf("FigureBesideNoun", text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two homicide detectives arrived.",
                "The May 14 deaths were recalled.",
                "He faces three murder charges."
            })
    void doesNotFire(String text) {
        assertThat(CasualtyTexts.claimsOf("FigureBesideNoun", text)).isEmpty();
    }
}
