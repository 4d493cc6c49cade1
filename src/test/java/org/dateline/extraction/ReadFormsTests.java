package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every form of figure that is read, with its bounds and hedge. */
class ReadFormsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    The quake killed 1,200 people.                                    | KILLED 1200..1200 NONE
                    The quake killed two dozen miners.                                | KILLED 24..24 NONE
                    A hundred and five pilgrims died in the stampede.                 | KILLED 105..105 NONE
                    The famine killed 1.5 million people.                             | KILLED 1500000..1500000 NONE
                    Between 200 and 300 sailors drowned.                              | KILLED 200..300 BETWEEN
                    The fire left 200 to 300 people injured.                          | INJURED 200..300 BETWEEN
                    Between five and seven climbers were killed.                      | KILLED 5..7 BETWEEN
                    The landslide killed 10-12 villagers.                             | KILLED 10..12 BETWEEN
                    At least 30 workers were wounded.                                 | INJURED 30..null AT_LEAST
                    More than 200 settlers were killed.                               | KILLED 201..null MORE_THAN
                    Over 60 guests were hurt.                                         | INJURED 61..null MORE_THAN
                    Up to 12 tourists are missing.                                    | MISSING null..12 UP_TO
                    Nearly 50 soldiers were wounded.                                  | INJURED 50..50 NEARLY
                    About 100 residents were injured.                                 | INJURED 100..100 ABOUT
                    As many as 12 nurses were infected, and as many as 9 nurses died. | KILLED null..9 UP_TO
                    Fewer than 10 people were injured.                                | INJURED null..9 FEWER_THAN
                    Scores of pilgrims were injured.                                  | INJURED 40..null VAGUE
                    Dozens of passengers were hurt.                                   | INJURED 24..null VAGUE
                    Hundreds of villagers fled their homes.                           | DISPLACED 200..null VAGUE
                    Thousands of residents were displaced by the flood.               | DISPLACED 2000..null VAGUE
                    Several hikers were wounded.                                      | INJURED 3..null VAGUE
                    No one was hurt in the fire.                                      | INJURED 0..0 NONE
                    Nobody was killed.                                                | KILLED 0..0 NONE
                    None of the passengers was injured.                               | INJURED 0..0 NONE
                    There were no injuries.                                           | INJURED 0..0 NONE
                    A man was shot dead in the market.                                | KILLED 1..1 NONE
                    His wife and two sons died in the fire.                           | KILLED 3..3 NONE, KILLED 1..1 NONE, KILLED 2..2 NONE
                    Divers recovered the bodies of five fishermen.                    | KILLED 5..5 NONE
                    The death toll rose to 45.                                        | KILLED 45..45 NONE
                    The death toll stands at about 80.                                | KILLED 80..80 ABOUT
                    Five people were shot, one fatally.                               | INJURED 4..4 NONE, KILLED 1..1 NONE
                    A barber was shot, and his son was hurt.                          | INJURED 1..1 NONE, INJURED 1..1 NONE, INJURED 2..2 NONE
                    Others were wounded in the blast.                                 | INJURED 2..null VAGUE
                    The flood claimed 16 lives.                                       | KILLED 16..16 NONE
                    Sixteen lives were lost in the flood.                             | KILLED 16..16 NONE
                    Seven monks perished in the fire.                                 | KILLED 7..7 NONE
                    There were nine fatalities.                                       | KILLED 9..9 NONE
                    The bandits gunned down three traders.                            | KILLED 3..3 NONE
                    Three traders were slain.                                         | KILLED 3..3 NONE
                    Eleven dockers were injured.                                      | INJURED 11..11 NONE
                    Two clerks were stabbed.                                          | INJURED 2..2 NONE
                    A boy was struck by a car.                                        | INJURED 1..1 NONE
                    Two girls are in a critical condition.                            | INJURED 2..2 NONE
                    Eighteen sailors are missing.                                     | MISSING 18..18 NONE
                    Four divers are unaccounted for.                                  | MISSING 4..4 NONE
                    About 900 people fled their homes.                                | DISPLACED 900..900 ABOUT
                    The army captured 40 rebels.                                      | DETAINED 40..40 NONE
                    Police detained 22 protesters.                                    | DETAINED 22..22 NONE
                    A couple and their two sons were killed.                          | KILLED 4..4 NONE, KILLED 2..2 NONE, KILLED 2..2 NONE
                    The crash killed a teacher and injured eight pupils.              | KILLED 1..1 NONE, INJURED 8..8 NONE
                    Six people died, including two children.                          | KILLED 6..6 NONE, KILLED 2..2 NONE
                    One of the two climbers died.                                     | KILLED 1..1 NONE
                    Two of the victims were killed.                                   | KILLED 2..2 NONE
                    Another guard was wounded.                                        | INJURED 1..1 NONE
                    A second victim died on Friday.                                   | KILLED 1..1 NONE
                    A third person was injured.                                       | INJURED 1..1 NONE
                    Half a dozen cadets were hurt.                                    | INJURED 6..6 NONE
                    A dozen people were killed.                                       | KILLED 12..12 NONE
                    More than a dozen people were killed.                             | KILLED 13..null MORE_THAN
                    Some 70 pilgrims were wounded.                                    | INJURED 70..70 ABOUT
                    No fewer than 14 divers drowned.                                  | KILLED 14..null AT_LEAST
                    40 or more passengers were injured.                               | INJURED 40..null AT_LEAST
                    Fifty or so guests were sickened.                                 | INJURED 50..50 ABOUT
                    The storm killed 3 and injured 11.                                | KILLED 3..3 NONE, INJURED 11..11 NONE
                    A blast killed at least 7 people and wounded 20 others.           | KILLED 7..null AT_LEAST, INJURED 20..20 NONE
                    Most of the 20 passengers died.                                   | KILLED 2..null VAGUE
                    An estimated 5,000 people were displaced.                         | DISPLACED 5000..5000 ABOUT
                    A few farmers were hurt.                                          | INJURED 3..null VAGUE
                    A number of farmers were hurt.                                    | INJURED 3..null VAGUE
                    Tens of thousands of people were displaced.                       | DISPLACED 20000..null VAGUE
                    The shelling left five dead and nine wounded.                     | KILLED 5..5 NONE, INJURED 9..9 NONE
                    Twin girls were killed.                                           | KILLED 2..null VAGUE
                    The attacker killed two guards before killing himself.            | KILLED 2..2 NONE, KILLED 3..3 NONE, KILLED 1..1 NONE
                    The toll climbed to 31 dead.                                      | KILLED 31..31 NONE
                    Two soldiers suffered minor injuries.                             | INJURED 2..2 NONE
                    Rescuers found a nurse with serious wounds.                       | INJURED 1..1 NONE
                    A mine wounded at least 9 others, including 4 girls.              | INJURED 9..null AT_LEAST, INJURED 4..4 NONE
                    Eight monks died, three of them boys.                             | KILLED 8..8 NONE, KILLED 3..3 NONE
                    Eight monks died in the fire, among them two boys.                | KILLED 8..8 NONE, KILLED 2..2 NONE
                    Two people, including a boy, died and a third was wounded.        | KILLED 2..2 NONE, KILLED 1..1 NONE, INJURED 1..1 NONE
                    All 31 passengers and five crew died in the crash.                | KILLED 36..36 NONE, KILLED 31..31 NONE, KILLED 5..5 NONE
                    Seven hospital staff were hurt.                                   | INJURED 7..7 NONE
                    A nurse and two pupils were among the dead.                       | KILLED 3..3 NONE, KILLED 1..1 NONE, KILLED 2..2 NONE
                    Among those killed were two nurses.                               | KILLED 2..2 NONE
                    Rebels killed no fewer than 15 persons in Gwoza.                  | KILLED 15..null AT_LEAST
                    Two persons were injured.                                         | INJURED 2..2 NONE
                    The captain had shot two men.                                     | INJURED 2..2 NONE
                    Ann Lee, 34, and her daughter Lia, 6, were found dead.            | KILLED 2..2 NONE, KILLED 1..1 NONE, KILLED 1..1 NONE
                    A blaze killed three men. A fourth died on Sunday.                | KILLED 3..3 NONE, KILLED 1..1 NONE
                    Seven hostages were freed but an eighth was killed.               | KILLED 1..1 NONE
                    The ministry said 40 had died.                                    | KILLED 40..40 NONE
                    The ministry said 40 had been wounded.                            | INJURED 40..40 NONE
                    Twelve people died. Two pupils were among the dead.               | KILLED 12..12 NONE, KILLED 2..2 NONE
                    Rescuers have recovered 14 bodies so far.                         | KILLED 14..14 NONE
                    Firefighters pulled two bodies from the wreckage.                 | KILLED 2..2 NONE
                    The clinic received 17 bodies and 43 wounded.                     | KILLED 17..17 NONE, INJURED 43..43 NONE
                    Four people lost their lives and eleven sustained injuries.       | KILLED 4..4 NONE, INJURED 11..11 NONE
                    More than half of the 80 passengers died.                         | KILLED 2..null VAGUE
                    The number of confirmed dead had reached 112, up from 98.         | KILLED 112..112 NONE, KILLED 98..98 NONE
                    A bomb ripped through a bus, killing all 24 on board.             | KILLED 24..24 NONE
                    Eight people, five of them children, were hurt.                   | INJURED 8..8 NONE, INJURED 5..5 NONE
                    Three police were killed.                                         | KILLED 3..3 NONE
                    The wave cost 17 bathers their lives.                             | KILLED 17..17 NONE
                    Neither pilot was hurt.                                           | INJURED 0..0 NONE
                    Not a single sailor died.                                         | KILLED 0..0 NONE
                    None of the staff was injured.                                    | INJURED 0..0 NONE
                    The toll is now 72.                                               | KILLED 72..72 NONE
                    The death toll has risen past 300.                                | KILLED 301..null MORE_THAN
                    A rocket struck a tram, wounding at least 14.                     | INJURED 14..null AT_LEAST
                    """)
    void readsTheFigure(String text, String claims) {
        assertThat(CasualtyTexts.hedgedClaims(text)).isEqualTo(claims);
    }
}
