package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectBeforeCueRuleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Three people, including a child, were killed.        | KILLED 3..3, KILLED 1..1
                    A man died.                                          | KILLED 1..1
                    Four men were taken to hospital with gunshot wounds. | INJURED 4..4
                    At least one other person, a woman, was injured.     | INJURED 1..null
                    Two climbers are missing.                            | MISSING 2..2
                    He was struck by a falling branch and killed.        | KILLED 1..1
                    A cyclist was hit by a car and killed on Friday.     | KILLED 1..1
                    The hospital received 17 bodies and 43 wounded.      | INJURED 43..43
                    A man was shot by police and killed two dogs.        | INJURED 1..1
                    """)
    void fires(String text, String claims) {
        assertThat(CasualtyTexts.claimsOf("SubjectBeforeCue", text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Three cars were struck.",
                "Two players are missing from the squad.",
                "The owner moved to Spain and the business died.",
                "Two men were not hurt."
            })
    void doesNotFire(String text) {
        assertThat(CasualtyTexts.claimsOf("SubjectBeforeCue", text)).isEmpty();
    }
}
