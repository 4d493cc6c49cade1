package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectAfterCueRuleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    The blast killed 12 people.                | KILLED 12..12
                    A wave hit the pier, injuring two anglers. | INJURED 2..2
                    A car hit two pedestrians.                 | INJURED 2..2
                    He stabbed two clerks to death.            | KILLED 2..2
                    """)
    void fires(String text, String claims) {
        assertThat(CasualtyTexts.claimsOf("ObjectAfterCue", text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The senate killed two bills.",
                "The tax hurt farmers.",
                "The bank hit customers with fees.",
                "Officers executed search warrants."
            })
    void doesNotFire(String text) {
        assertThat(CasualtyTexts.claimsOf("ObjectAfterCue", text)).isEmpty();
    }
}
