package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersAfterNameRuleTests {

    private final RoleRule rule = new LettersAfterNameRule();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    John Marsh QC spoke for the crown. | John Marsh | QC
                    Ann Lee, MP, asked why. | Ann Lee | MP
                    Ann Lee MP asked why. | Ann Lee | MP
                    Ann Lee, MD, was called. | Ann Lee | MD
                    John Marsh KC rose. | John Marsh | KC
                    Ann Lee, PhD, wrote the report. | Ann Lee | PhD
                    Ann Lee MEP went to Brussels. | Ann Lee | MEP
                    Ann Lee OBE laid the stone. | Ann Lee | OBE
                    """)
    void takesTheLettersBehindTheName(String text, String name, String roles) {
        assertThat(ActorReading.roles(rule, text, name)).isEqualTo(roles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    John Marsh saw an MP. | John Marsh
                    John Marsh, UN envoy, rose. | John Marsh
                    John Marsh (MP) rose. | John Marsh
                    John Marsh rose. QC Ann Lee sat down. | John Marsh
                    John Marsh DVD sales rose. | John Marsh
                    """)
    void passesWhereTheyAreNone(String text, String name) {
        assertThat(ActorReading.roles(rule, text, name)).isEmpty();
    }
}
