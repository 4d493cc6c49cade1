package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedParagraphRuleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Ana Ruiz said the road was still closed. / “We will go on for as long as we can.” | Ana Ruiz
                    """)
    void takesWhomTheParagraphBeforeReports(String text, String speaker) {
        assertThat(QuoteReading.speaker(text, "ReportedParagraph")).isEqualTo(speaker);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The road to Lima was still closed. / “We will go on for as long as we can.”"})
    void passesBehindAPlainParagraph(String text) {
        assertThat(QuoteReading.speaker(text, "ReportedParagraph")).isEmpty();
    }
}
