package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppositionRuleTests {

    private final RoleRule rule = new AppositionRule();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Ana Ruiz, a nurse, lost her boat. | Ana Ruiz | a nurse
                    Ana Ruiz, 34, a teacher from Cusco, lost her boat. | Ana Ruiz | a teacher
                    Ana Ruiz, the mayor of Lima, lost. | Ana Ruiz | the mayor of Lima
                    Ana Ruiz, director of the museum, lost. | Ana Ruiz | director of the museum
                    Ana Ruiz (a farmer) lost. | Ana Ruiz | a farmer
                    Ana Ruiz, who is a doctor, lost. | Ana Ruiz | a doctor
                    Ana Ruiz, an independent political analyst, lost. | Ana Ruiz | an independent political analyst
                    They called Ana Ruiz, his sister. | Ana Ruiz | his sister
                    Ana Ruiz – a former judge – lost. | Ana Ruiz | a former judge
                    """)
    void takesTheRoleBehindTheName(String text, String name, String roles) {
        assertThat(ActorReading.roles(rule, text, name)).isEqualTo(roles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Ana Ruiz, the minister said, had lost. | Ana Ruiz
                    Ana Ruiz, 34, lost her boat. | Ana Ruiz
                    Ana Ruiz, in a red coat, lost her hat. | Ana Ruiz
                    Ana Ruiz lost to the mayor of Lima. | Ana Ruiz
                    Ana Ruiz, whose boat sank, was saved. | Ana Ruiz
                    """)
    void passesWhereNoRoleStandsBehindTheName(String text, String name) {
        assertThat(ActorReading.roles(rule, text, name)).isEmpty();
    }
}
