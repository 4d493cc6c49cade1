package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelfKillingRuleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    The gunman then turned the gun on himself. | KILLED 1..1
                    The banker committed suicide.              | KILLED 1..1
                    She took her own life.                     | KILLED 1..1
                    The bomber killed himself and six others.  | KILLED 1..1, KILLED 6..6
                    He killed himself and his wife was hurt.   | KILLED 1..1
                    """)
    void fires(String text, String claims) {
        assertThat(CasualtyTexts.claimsOf("SelfKilling", text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"He did not kill himself.", "He helped himself to a drink.", "The court heard of his life."})
    void doesNotFire(String text) {
        assertThat(CasualtyTexts.claimsOf("SelfKilling", text)).isEmpty();
    }
}
