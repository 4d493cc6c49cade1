package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ruiz           | ana ruiz
            ana            | ana ruiz
            thomas veale   | thomas f. veale
            t. veale       | thomas veale
            thomas f veale | thomas francis veale
            smith          | ana ruiz-smith
            garcia marquez | gabriel garcia marquez
            haddad         | omar al-haddad
            kim            | kim jong un
            nguyen phuc    | nguyen xuan phuc
            """)
    void mayStandForTheFullerName(String shorter, String fuller) {
        assertThat(name(shorter).isShortFor(name(fuller))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ruiz      | omar haddad
            ana ruiz  | ana haddad
            ana ruiz  | omar ruiz
            ana ruiz  | ruiz
            b. ruiz   | ana ruiz
            ruiz ana  | ana ruiz vega
            an        | ana ruiz
            """)
    void isAnotherName(String one, String other) {
        assertThat(name(one).isShortFor(name(other))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ruiz", "pelé"})
    void isSingle(String words) {
        assertThat(name(words).isSingle()).isTrue();
        assertThat(name(words).first()).isEqualTo(name(words).last());
    }

    private static PersonName name(String words) {
        return new PersonName(List.of(words.split(" ")));
    }
}
