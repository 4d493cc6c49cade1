package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.fact.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CasualtyFinderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Three miners were killed when a shaft collapsed.         | KILLED 3..3
                    The collapse killed three miners.                        | KILLED 3..3
                    A bus plunged off a bridge, killing at least 14 pilgrims. | KILLED 14..null
                    Two pilots have reportedly been killed.                  | KILLED 2..2
                    Four climbers died in an avalanche.                      | KILLED 4..4
                    The blast left six dead and nine hurt.                   | KILLED 6..6, INJURED 9..9
                    Seven fatalities were reported.                          | KILLED 7..7
                    The fire claimed the lives of 11 nuns.                   | KILLED 11..11
                    Officials confirmed the deaths of two rescuers.          | KILLED 2..2
                    The death toll stands at 31.                             | KILLED 31..31
                    Nobody was hurt in the derailment.                       | INJURED 0..0
                    No injuries were reported.                               | INJURED 0..0
                    A baker was shot dead outside his shop.                  | KILLED 1..1
                    Ann Lee, 34, was stabbed to death.                       | KILLED 1..1
                    Killed were Ann Lee, 34, and Bo Marsh, 51.               | KILLED 2..2, KILLED 1..1, KILLED 1..1
                    He and two others were wounded.                          | INJURED 3..3, INJURED 1..1, INJURED 2..2
                    A couple and their three sons drowned.                   | KILLED 5..5, KILLED 2..2, KILLED 3..3
                    Dozens of his wounded men lay in tents.                  | INJURED 24..null
                    Four hikers are still missing.                           | MISSING 4..4
                    About 900 families fled their homes, leaving 3,000 people homeless. | DISPLACED 3000..3000
                    Rebels captured 40 soldiers.                             | DETAINED 40..40
                    Police arrested two men.                                 | DETAINED 2..2
                    Five clerks were shot, one fatally.                      | INJURED 4..4, KILLED 1..1
                    Passengers were wounded.                                 | INJURED 2..null
                    He shot two waiters dead.                                | KILLED 2..2
                    The guard shot his wife and then killed himself.         | INJURED 1..1, KILLED 1..1
                    """)
    void readsTheClaims(String text, String claims) {
        assertThat(CasualtyTexts.claims(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Senators killed the bill on 3 March.",
                "He is dying to see the two new films.",
                "The reserve lost 40 percent of its rhinos.",
                "Police seized 12 rifles and 300 rounds.",
                "Three cars were struck by falling trees.",
                "Two hundred rescuers searched the ruins.",
                "The dead and injured were flown out.",
                "The two men were taken to hospital.",
                "Losses are five times more than in 2015.",
                "A family home was hit.",
                "He killed a dog.",
                "The shot of the season came in minute 30."
            })
    void readsNothing(String text) {
        assertThat(CasualtyTexts.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The quake could kill 500 people.                      | HYPOTHETICAL
                    He planned to kill two judges.                        | HYPOTHETICAL
                    The army denied that 30 soldiers had died.            | DENIED
                    Twelve sailors were feared dead.                      | UNCONFIRMED
                    Twelve sailors are dead.                              | ASSERTED
                    """)
    void tellsTheStance(String text, Stance stance) {
        assertThat(CasualtyTexts.read(text))
                .singleElement()
                .extracting(CasualtyMention::stance)
                .isEqualTo(stance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Death\n\nChance Rivers, 31, ran.",
                "Marston Mourns Its Dead\n\nAnn Lee, 20, sang.",
                "Killed\n\nAnn\n\nLee, 20, was."
            })
    void readsNoNameAcrossParagraphs(String text) {
        assertThat(CasualtyTexts.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A man was shot dead. The victim, Al Roe, 24, died at the scene. His death shocked the town. | 1..1 / -
                    A man and a woman were killed.                                                      | 2..2 / -
                    Two women were killed. Ann Lee, 20, and Bo Marsh, 22, were found dead.              | 2..2 / -
                    A teacher was killed. A nurse was hurt.                                             | 1..1 / 1..1
                    Four students were shot on Monday. One of them died at a hospital.                  | 1..1 / 3..3
                    Four students were shot on Monday. Two boys were in critical condition.             | - / 4..4
                    Six people were killed, including two children, and 30 were hurt.                   | 6..6 / 30..30
                    The gunman killed three clerks before turning the gun on himself.                   | 4..4 / -
                    Scores of sailors died. More than 60 drowned, the navy said.                        | 61..open / -
                    The death toll rose to 45 from 39.                                                  | 45..45 / -
                    The death toll rose from 39 to 45.                                                  | 45..45 / -
                    """)
    void tellsTheToll(String text, String toll) {
        assertThat(CasualtyTexts.toll(text)).isEqualTo(toll);
    }

    @Test
    void pointsFromAReplacedFigureToTheLaterOne() {
        assertThat(CasualtyTexts.read("The death toll rose to 45 from 39."))
                .extracting(CasualtyMention::supersededBy)
                .containsExactly(null, 0);
    }

    @Test
    void pointsFromAPartToTheWhole() {
        assertThat(CasualtyTexts.read("Six people, including two children, were killed."))
                .extracting(CasualtyMention::low, CasualtyMention::subsetOf)
                .contains(org.assertj.core.groups.Tuple.tuple(6, null));
    }

    @Test
    void marksFiguresOfOtherEvents() {
        String text = "Two hikers were killed by a rockfall. The park closed the trail. Rangers searched for hours. "
                + "Last year 30 people were killed in the park.";
        assertThat(CasualtyTexts.read(text))
                .extracting(CasualtyMention::low, CasualtyMention::background)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, false), org.assertj.core.groups.Tuple.tuple(30, true));
    }

    @Test
    void namesTheSide() {
        assertThat(CasualtyTexts.read("Scores of Russian sailors drowned."))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.victims()).isNotNull();
                    assertThat(claim.victims().side()).isEqualTo("Russian");
                    assertThat(claim.victims().passage().words()).isEqualTo("Russian sailors");
                    assertThat(claim.quantity().words()).isEqualTo("Scores");
                });
    }
}
