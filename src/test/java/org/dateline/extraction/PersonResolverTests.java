package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonResolverTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Maria Ruiz met John Okoro. Ruiz smiled. Okoro did not. | Maria Ruiz; John Okoro
                    Thomas F. Veale spoke. Col Veale was brief. | Thomas F. Veale
                    Mr Okoro came. John Okoro, a farmer, had lost a boat. | John Okoro
                    The critics of Okoro wrote to John Okoro. | John Okoro
                    Maria Ruiz won. Maria was proud of it. | Maria Ruiz
                    John M. Keane met Flavio Di Giacomo and Pat Hughes. | John M. Keane; Flavio Di Giacomo; Pat Hughes
                    Police held Kyle Brandt, 29, of Kettering. | Kyle Brandt
                    Sheikh Ammar bin Humaid Al Nuaimi opened it. Al Nuaimi left. | Ammar bin Humaid Al Nuaimi
                    L.Oyun-Erdene met Ms.Audrey Bernard. | L.Oyun-Erdene; Audrey Bernard
                    J. Okoro signed. John Okoro paid. | John Okoro
                    Kim Jong Un spoke. Kim then left. | Kim Jong Un
                    Nguyen Xuan Phuc arrived in Hanoi. Mr Phuc was tired. | Nguyen Xuan Phuc
                    Abdullah bin Rashid spoke. Mr bin Rashid was brief. | Abdullah bin Rashid
                    John “Jack” Okoro came to Lima. Okoro was late. | John “Jack” Okoro
                    """)
    void gathersTheNamesOfOnePerson(String text, String persons) {
        assertThat(ActorReading.persons(text)).isEqualTo(persons);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Maria Ruiz and Pedro Ruiz came home. | Maria Ruiz; Pedro Ruiz
                    Maria Ruiz came home. Her brother, Pedro Ruiz, did not. | Maria Ruiz; Pedro Ruiz
                    John Okoro met Peter Okoro. Peter was late. | John Okoro; Peter Okoro
                    Maria Ruiz called Maria Okoro. Ruiz was late. | Maria Ruiz; Maria Okoro
                    """)
    void keepsTwoPersonsApart(String text, String persons) {
        assertThat(ActorReading.persons(text)).isEqualTo(persons);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Mr John Okoro came. | John Okoro | Mr
                    Dr. Maria Ruiz came. | Maria Ruiz | Dr.
                    Sir John Okoro came. | John Okoro | Sir
                    Lt. Gen. John Okoro came. | John Okoro | Lt. Gen.
                    Datuk Seri John Okoro came. | John Okoro | Datuk Seri
                    Sheikh John Okoro came. | John Okoro | Sheikh
                    John Okoro came late. Mr Okoro paid. | John Okoro | Mr
                    President John Okoro came. | John Okoro | ``
                    Judge Maria Ruiz came. | Maria Ruiz | ``
                    """)
    void keepsTheHonorificOutOfTheName(String text, String name, String honorific) {
        assertThat(ActorReading.persons(text)).isEqualTo(name);
        assertThat(ActorReading.honorific(text)).isEqualTo(honorific.isEmpty() ? null : honorific);
    }

    @Test
    void givesASurnameToThePersonNamedLastBefore() {
        String text = "Maria Ruiz came. Ruiz paid. Pedro Ruiz came. Ruiz slept.";
        assertThat(ActorReading.actors(text).persons())
                .extracting(PersonProfile::name, person -> person.mentions().size())
                .containsExactly(tuple("Maria Ruiz", 2), tuple("Pedro Ruiz", 2));
    }

    @Test
    void givesATitledSurnameToThePersonWhomTheTitleFits() {
        String text = "Maria Ruiz came. Her brother, Pedro Ruiz, paid. Ms Ruiz slept.";
        assertThat(ActorReading.actors(text).persons())
                .extracting(PersonProfile::name, PersonProfile::honorific)
                .containsExactly(tuple("Maria Ruiz", "Ms"), tuple("Pedro Ruiz", null));
    }

    @Test
    void keepsOtherFullNamesAsAliases() {
        assertThat(ActorReading.actors("Thomas Veale came. Thomas F. Veale paid. Veale slept.")
                        .persons())
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.name()).isEqualTo("Thomas F. Veale");
                    assertThat(person.aliases()).containsExactly("Thomas Veale");
                    assertThat(person.mentions()).hasSize(3);
                });
    }

    @Test
    void linksTheOrganisationOfARoleUnderItsFullestName() {
        String text = "The Electoral Commission met. Maria Ruiz, a lawyer at the Commission, spoke.";
        assertThat(ActorReading.actors(text).persons().get(0).roles())
                .extracting(RoleMention::organisation)
                .containsExactly("Electoral Commission");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The river rose on Monday.", "Lima is the capital of Peru.", "Mr and Mrs were left out."})
    void findsNobody(String text) {
        assertThat(ActorReading.persons(text)).isEmpty();
    }
}
