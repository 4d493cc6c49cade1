package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleBeforeNameRuleTests {

    private final RoleRule rule = new TitleBeforeNameRule();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Defence Minister Ana Ruiz resigned. | Ana Ruiz | Defence Minister
                    Talks with Peruvian leader Ana Ruiz failed. | Ana Ruiz | Peruvian leader
                    The town honoured retired teacher Ana Ruiz. | Ana Ruiz | retired teacher
                    Deputy Prime Minister Ana Ruiz flew home. | Ana Ruiz | Deputy Prime Minister
                    Hospital director Dr Ana Ruiz was absent. | Dr Ana Ruiz | Hospital director
                    Yesterday Coast Guard spokesman Omar Haddad spoke. | Omar Haddad | Coast Guard spokesman
                    He thanked his wife Ana Ruiz. | Ana Ruiz | his wife
                    Former police chief Omar Haddad denied it. | Omar Haddad | Former police chief
                    Secretary of State Ana Ruiz left for Oslo. | Ana Ruiz | Secretary of State
                    Judge Ana Ruiz adjourned the trial. | Ana Ruiz | Judge
                    """)
    void takesTheRoleRightBeforeTheName(String text, String name, String roles) {
        assertThat(ActorReading.roles(rule, text, name)).isEqualTo(roles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    They met Ana Ruiz in Lima. | Ana Ruiz
                    On Monday Ana Ruiz swam home. | Ana Ruiz
                    The director, Ana Ruiz, swam home. | Ana Ruiz
                    A letter from Ana Ruiz was read out. | Ana Ruiz
                    In Lima Ana Ruiz was cheered. | Ana Ruiz
                    """)
    void passesWhereNoRoleStandsThere(String text, String name) {
        assertThat(ActorReading.roles(rule, text, name)).isEmpty();
    }
}
