package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameJudgeTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    The Health Ministry was silent. | Health Ministry
                    Doctors at the University of Bergen were silent. | University of Bergen
                    The company Lindner Group was sold. | Lindner Group
                    Boko Haram was blamed. | Boko Haram
                    Officers of the Federal Police came. | Federal Police
                    The Supreme Court ruled on Monday. | Supreme Court
                    The United Nations was silent. | United Nations
                    The Green Alliance voted against it. | Green Alliance
                    He works for Reuters and for the Red Cross. | Reuters; Red Cross
                    """)
    void takesABodyForAnOrganisation(String text, String organisations) {
        assertThat(ActorReading.organisations(text)).isEqualTo(organisations);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lima is the capital of Peru.",
                "They fled from Aleppo to Turkey.",
                "The river Danube rose on Monday.",
                "Under pressure, the men left on Friday.",
                "The Germans won in April.",
                "Coalition officials were silent.",
                "The ferry MV Tumaini capsized off the coast.",
                "The destroyer HMS Calder left on Monday.",
                "Syria accused Russia of it."
            })
    void takesAPlaceOrAWordForNoOrganisation(String text) {
        assertThat(ActorReading.organisations(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Okoro was late, said Maria Ruiz. John Okoro paid. | John Okoro; Maria Ruiz
                    Under Maria Ruiz the team grew. | Maria Ruiz
                    But Maria Ruiz did not come. | Maria Ruiz
                    Farmer John Okoro paid. | John Okoro
                    After John Okoro paid, they left Lima. | John Okoro
                    Ann Lee MP asked why. | Ann Lee
                    Captain Maria Ruiz steered. | Maria Ruiz
                    John Okoro's boat sank. | John Okoro
                    Maria Ruiz and John Okoro paid. | Maria Ruiz; John Okoro
                    """)
    void cutsANameToItself(String text, String persons) {
        assertThat(ActorReading.persons(text)).isEqualTo(persons);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Monday was cold.",
                "Mercury rises in the glass.",
                "Deir Ezzor was shelled.",
                "They crossed the Euphrates at night.",
                "The Minister was silent.",
                "Christmas was quiet in London."
            })
    void takesAWordForNoPerson(String text) {
        assertThat(ActorReading.persons(text)).isEmpty();
    }
}
