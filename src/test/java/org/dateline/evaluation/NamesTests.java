package org.dateline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            President Jane Doe's office    | jane doe office
            the Lee-Holt of O’Brien        | lee-holt o’brien
            The                            | ''
            Zoë_2 and ٣                    | zoë 2 ٣
            """)
    void keepsTheWordsThatTell(String name, String words) {
        assertThat(String.join(" ", Names.words(name))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Doe                      | Mayor Jane Doe            | true
            Jane Doe                 | Doe                       | true
            Jane Doe, the mayor      | the mayor                 | true
            He                       | he                        | true
            the                      | this                      | false
            Jane                     | John                      | false
            Ruth May of the clinic   | the clinic in May Street  | true
            """)
    void tellsTheSameSpeaker(String predicted, String gold, boolean same) {
        assertThat(Names.sameSpeaker(predicted, gold)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Doe              | Jane Doe         | true
            Jane Doe         | Jane Mary Doe    | true
            Jane Doe         | John Doe         | false
            Jane             | Jane Doe         | false
            Ana Ruiz Perez   | Ana Ruiz Lopez   | false
            Li Bo Ce Do      | Li Bo Ce Em      | true
            The              | Jane Doe         | false
            """)
    void tellsTheSamePerson(String first, String second, boolean same) {
        assertThat(Names.samePerson(first, second)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            United Nations             | UN                          | true
            un                         | United Nations              | true
            Ministry of Defence        | Defence Ministry            | true
            Ministry of Defence        | Ministry of Health          | false
            Red Cross                  | Red Cross Society of Kenya  | true
            """)
    void tellsTheSameOrganisation(String first, String second, boolean same) {
        assertThat(Names.sameOrganisation(first, second)).isEqualTo(same);
    }

    @Test
    void keepsTheLongestFormOfEachName() {
        assertThat(Names.longestForms(List.of("Kato", "David Kato", "Ana", "Kato", "the", "Zed")))
                .containsExactly("David Kato", "Ana", "Zed");
    }
}
