package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhoHeadsRuleTests {

    private final RoleRule rule = new WhoHeadsRule();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Ana Ruiz, who heads the relief agency, lost. | Ana Ruiz | heads the relief agency
                    Ana Ruiz, who leads a team of divers, lost. | Ana Ruiz | leads a team of divers
                    Ana Ruiz, who runs the harbour office, lost. | Ana Ruiz | runs the harbour office
                    Ana Ruiz, who now chairs the council, lost. | Ana Ruiz | chairs the council
                    Ana Ruiz, who founded the clinic, lost. | Ana Ruiz | founded the clinic
                    Ana Ruiz, who coached the team in 2012, lost. | Ana Ruiz | coached the team in 2012
                    Ana Ruiz, who also edits a journal, lost. | Ana Ruiz | edits a journal
                    It was said by Ana Ruiz, who commands the northern fleet. | Ana Ruiz | commands the northern fleet
                    """)
    void takesWhatAPersonLeads(String text, String name, String roles) {
        assertThat(ActorReading.roles(rule, text, name)).isEqualTo(roles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Ana Ruiz, who lost her boat, wept. | Ana Ruiz
                    Ana Ruiz, who runs, won a medal. | Ana Ruiz
                    Ana Ruiz heard who leads the race. | Ana Ruiz
                    Ana Ruiz, which leads to Cusco, is a road. | Ana Ruiz
                    Ana Ruiz, who saw the man who heads the agency, wept. | Ana Ruiz
                    """)
    void passesWhereAPersonLeadsNothing(String text, String name) {
        assertThat(ActorReading.roles(rule, text, name)).isEmpty();
    }
}
