package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopulaRuleTests {

    private final RoleRule rule = new CopulaRule();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Ana Ruiz is the director of the clinic. | Ana Ruiz | the director of the clinic
                    Ana Ruiz is a nurse. | Ana Ruiz | a nurse
                    Ana Ruiz was the mayor of Lima. | Ana Ruiz | the mayor of Lima
                    Ana Ruiz became a judge in 2003. | Ana Ruiz | a judge
                    Ana Ruiz remains the party's leader. | Ana Ruiz | the party's leader
                    Ana Ruiz serves as treasurer of the union. | Ana Ruiz | treasurer of the union
                    Ana Ruiz worked as a translator. | Ana Ruiz | a translator
                    Ana Ruiz is now an adviser to the king. | Ana Ruiz | an adviser to the king
                    """)
    void takesWhatAPersonIsSaidToBe(String text, String name, String roles) {
        assertThat(ActorReading.roles(rule, text, name)).isEqualTo(roles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Ana Ruiz is tired. | Ana Ruiz
                    Ana Ruiz was seen by a nurse. | Ana Ruiz
                    Ana Ruiz's director resigned. | Ana Ruiz
                    Ana Ruiz is not a nurse. | Ana Ruiz
                    Ana Ruiz was in Lima. | Ana Ruiz
                    """)
    void passesWhereNothingIsSaidOfThem(String text, String name) {
        assertThat(ActorReading.roles(rule, text, name)).isEmpty();
    }
}
