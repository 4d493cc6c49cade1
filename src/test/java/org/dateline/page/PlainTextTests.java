package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\u0093It\u0092s over\u0094 \u0096 Ruiz | “It’s over” – Ruiz",
                "By\u0085Ana\u0090 Ruiz\u0081 | By Ana Ruiz",
                "caf\u00E9\u007F \u00A9 | café ©"
            })
    void readsMarksOfWindowsAndDropsControls(String raw, String text) {
        assertThat(PlainText.of(raw)).isEqualTo(text);
    }
}
