package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationResolverTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    The World Health Organization (WHO) met. The WHO was silent. | World Health Organization | WHO
                    The European Space Agency (ESA) met. ESA was silent. | European Space Agency | ESA
                    The Red River Relief Agency (RRRA) met. | Red River Relief Agency | RRRA
                    The Islamic State in Iraq and Syria (ISIS) lost ground. ISIS fled. | Islamic State in Iraq and Syria | ISIS
                    The National Farmers Union (NFU) met. The NFU was silent. | National Farmers Union | NFU
                    The African Union met. The AU was silent. | African Union | AU
                    The Coastal Workers' Union (CWU) struck. | Coastal Workers' Union | CWU
                    The Ministry of Health met. | Ministry of Health | ``
                    """)
    void bindsTheAbbreviation(String text, String name, String abbreviation) {
        assertThat(ActorReading.actors(text).organisations()).singleElement().satisfies(organisation -> {
            assertThat(organisation.name()).isEqualTo(name);
            assertThat(organisation.abbreviation()).isEqualTo(abbreviation.isEmpty() ? null : abbreviation);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Guards of Blackwater, now called Academi, were paid. | Blackwater | Academi
                    Harbour Bank, formerly known as Pier Bank, was sold. | Harbour Bank | Pier Bank
                    The Harbour Bank, now named Coastal Bank, was sold. | Harbour Bank | Coastal Bank
                    Harbour Group, formerly Pier Group, was sold. | Harbour Group | Pier Group
                    """)
    void bindsTheOtherName(String text, String name, String alias) {
        assertThat(ActorReading.actors(text).organisations()).singleElement().satisfies(organisation -> {
            assertThat(organisation.name()).isEqualTo(name);
            assertThat(organisation.aliases()).containsExactly(alias);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    The Electoral Commission met. The Commission was silent. | Electoral Commission | 2
                    The Commission was silent. The Electoral Commission had met. | Electoral Commission | 2
                    The Disaster Management Bureau met. Later the Bureau sent boats. | Disaster Management Bureau | 2
                    The Bank of Canada met. On Monday the Bank cut rates. | Bank of Canada | 2
                    The Green Alliance met. Voters left the Alliance in May. | Green Alliance | 2
                    """)
    void joinsTheShortForm(String text, String name, int mentions) {
        assertThat(ActorReading.actors(text).organisations()).singleElement().satisfies(organisation -> {
            assertThat(organisation.name()).isEqualTo(name);
            assertThat(organisation.aliases()).isEmpty();
            assertThat(organisation.mentions()).hasSize(mentions);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    The Electoral Commission met the European Commission. The Commission was silent. | Electoral Commission
                    The Electoral Commission met a commission of inquiry. | Electoral Commission
                    The Electoral Commission met. The Council was silent. | Electoral Commission
                    The European Space Agency (ESA) met. The EPA was silent. | European Space Agency
                    """)
    void joinsNoOther(String text, String name) {
        assertThat(ActorReading.actors(text).organisations())
                .filteredOn(organisation -> organisation.name().equals(name))
                .singleElement()
                .satisfies(organisation -> assertThat(organisation.mentions())
                        .allSatisfy(mention -> assertThat(mention.words()).isIn(name, "ESA")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Russia's Defence Ministry was silent. | Defence Ministry | Russia
                    Ghana's Electoral Commission was silent. | Electoral Commission | Ghana
                    New Zealand's Health Ministry was silent. | Health Ministry | New Zealand
                    Peru’s Defence Ministry was silent. | Defence Ministry | Peru
                    The Defence Ministry was silent. | Defence Ministry | ``
                    The farmers' Electoral Commission was silent. | Electoral Commission | ``
                    """)
    void tellsTheCountry(String text, String name, String country) {
        assertThat(ActorReading.actors(text).organisations()).singleElement().satisfies(organisation -> {
            assertThat(organisation.name()).isEqualTo(name);
            assertThat(organisation.country()).isEqualTo(country.isEmpty() ? null : country);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Saudi-led coalition advanced.",
                "US-backed forces advanced on Friday.",
                "Lima is the capital of Peru.",
                "The French won and the Germans lost."
            })
    void findsNone(String text) {
        assertThat(ActorReading.organisations(text)).isEmpty();
    }
}
