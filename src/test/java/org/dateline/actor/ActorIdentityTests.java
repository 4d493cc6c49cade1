package org.dateline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorIdentityTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Ana Ruiz          | Ana Ruiz
            Ana  Ruiz         | Ana Ruiz
            Kim Jong Un       | Kim Jong Un
            Ruiz              | -
            Pele              | -
            """)
    void joinsPersonsByTheirFullNameOnly(String name, String identity) {
        assertThat(ActorIdentity.ofPerson(name).orElse(null)).isEqualTo(identity);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Kremlin               | -      | Kremlin
            Defence Ministry      | Russia | Defence Ministry; Russia
            Defence Ministry      | -      | -
            Police                | -      | -
            government in Marston | -      | government in Marston
            """)
    void joinsOrganisationsByNameAndCountry(String name, String country, String identity) {
        assertThat(ActorIdentity.ofOrganisation(name, country).orElse(null)).isEqualTo(identity);
    }

    @Test
    void writesOneNameOneWay() {
        assertThat(ActorIdentity.ofPerson("Jose\u0301 Ruiz")).isEqualTo(ActorIdentity.ofPerson("José Ruiz"));
    }
}
