package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HarmedGroupRuleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Dozens of his wounded men lay in tents. | INJURED 24..null
                    Three missing climbers were sighted.    | MISSING 3..3
                    Six injured nurses were flown out.      | INJURED 6..6
                    """)
    void fires(String text, String claims) {
        assertThat(CasualtyTexts.claimsOf("HarmedGroup", text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The injured were flown out.", "The dying king spoke.", "Three tired climbers were sighted."})
    void doesNotFire(String text) {
        assertThat(CasualtyTexts.claimsOf("HarmedGroup", text)).isEmpty();
    }
}
