package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleBeforeCommaRuleTests {

    private final RoleRule rule = new RoleBeforeCommaRule();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    The mayor of Lima, Ana Ruiz, opened the bridge. | Ana Ruiz | mayor of Lima
                    Ruiz was met by her lawyer, Omar Haddad, at noon. | Omar Haddad | lawyer
                    The president's spokesman, Mr Omar Haddad, was brief. | Mr Omar Haddad | The president's spokesman
                    The bank's chairwoman, Ana Ruiz, sold her shares. | Ana Ruiz | The bank's chairwoman
                    He was looking for his brother, Omar Haddad, in the ruins. | Omar Haddad | his brother
                    Its head, Professor Ana Ruiz, was proud. | Professor Ana Ruiz | head
                    Its head, Professor Ana Ruiz, was proud. | Ana Ruiz | head
                    The team's coach, Ana Ruiz, wept. | Ana Ruiz | The team's coach
                    She beat last year's winner, Ana Ruiz, by a metre. | Ana Ruiz | last year's winner
                    """)
    void takesTheRoleSetOffBeforeTheName(String text, String name, String roles) {
        assertThat(ActorReading.roles(rule, text, name)).isEqualTo(roles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    In March, Ana Ruiz opened the bridge. | Ana Ruiz
                    When the rain stopped, Ana Ruiz went out. | Ana Ruiz
                    They came from Lima, Ana Ruiz from Cusco. | Ana Ruiz
                    After a long night, Ana Ruiz slept. | Ana Ruiz
                    The mayor, Ana Ruiz and a clerk were there. | Ana Ruiz
                    """)
    void passesWhereTheCommaSetsOffSomethingElse(String text, String name) {
        assertThat(ActorReading.roles(rule, text, name)).isEmpty();
    }
}
