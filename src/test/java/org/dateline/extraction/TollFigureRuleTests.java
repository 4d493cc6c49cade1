package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TollFigureRuleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    The death toll rose to 45.                    | KILLED 45..45
                    The death toll stands at 31.                  | KILLED 31..31
                    The death toll rose to 45 from 39.            | KILLED 45..45, KILLED 39..39
                    The number of injured climbed to at least 60. | INJURED 60..null
                    The toll climbed to 61, with over 150 hurt.   | KILLED 61..61
                    The toll is 61 with 150 people wounded.       | KILLED 61..61
                    The toll rose to 276, with over 200 people still missing. | KILLED 276..276
                    """)
    void fires(String text, String claims) {
        assertThat(CasualtyTexts.claimsOf("TollFigure", text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The death toll will be known on 14 May.",
                "The death toll is not known.",
                "A death toll of horses was not kept."
            })
    void doesNotFire(String text) {
        assertThat(CasualtyTexts.claimsOf("TollFigure", text)).isEmpty();
    }
}
