package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and words for harm that count nobody who came to harm. */
class NeverReadTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge was built in 1987 and rebuilt in 2004.",
                "The trial resumes on 14 May.",
                "Rescuers aged 19 to 24 were praised.",
                "The blast was heard 30 kilometres away.",
                "He carried a 9mm pistol and two knives.",
                "The fire caused damage of $40 million.",
                "The motion was defeated by 52 votes to 48.",
                "Rovers beat United 3-1 on Saturday.",
                "Unemployment rose by 12 percent.",
                "Call the hotline on 555 0134.",
                "Lawmakers killed the bill in committee.",
                "The senator killed two amendments.",
                "She is dying to meet the four singers.",
                "Losses are five times more than last year.",
                "Police seized 15 rifles and 200 cartridges.",
                "Three hundred rescuers searched the rubble.",
                "Two attackers fled on a motorcycle.",
                "The dead and injured were taken away by bus.",
                "Six people were treated at the scene.",
                "Four passengers were taken to hospital.",
                "The two finalists finished in a dead heat.",
                "The phone has a dead battery.",
                "Engineers worked against a deadline of 10 days.",
                "The road is a dead end after 200 metres.",
                "The strike was called by 3,000 workers.",
                "Woods shot four under par on Sunday.",
                "The director shot two films in Rome.",
                "Two residents captured the storm on video.",
                "Sales hit 2,000 units in March.",
                "The tax hurt small farmers.",
                "Snow detained passengers at the airport.",
                "Three players are missing from the squad.",
                "Two contestants were eliminated from the contest.",
                "The company cut 300 jobs.",
                "Investors were wiped out by the crash.",
                "The comedian killed it in both shows.",
                "Officers executed warrants at five homes.",
                "Farmers slaughtered 40 sheep.",
                "Three dogs were killed by a train.",
                "Ten houses were destroyed and two cars were struck by trees.",
                "The ratio of men to women is three to one.",
                "The jury of seven men and five women retired.",
                "The storm weakened on 3 September with winds of 80 mph.",
                "One in six trees died, and one in eight pupils was hurt.",
                "Walkers found 900 dead crabs.",
                "The zoo took in 14 wounded eagles.",
                "A family home was damaged.",
                "The two bodies of parliament met.",
                "Many of the bodies were badly mutilated.",
                "The court found he had murdered before.",
                "Divers found two bodies of water below the ice.",
                "Three student bodies endorsed her.",
                "All 24 on board cheered.",
                "The killing fields drew 900 visitors.",
                "He was charged with two counts of murder.",
                "The murder rate fell by a third.",
                "Two homicide detectives arrived.",
                "The injury list keeps growing.",
                "The two drivers escaped unhurt.",
                "The crew of nine walked away unharmed.",
                "The novel killed off two of its heroes.",
                "The visitors were beaten 4-0 in the final.",
                "A minute of silence was held at 11:30 for the fallen.",
                "The column was hit by a wave of 3 metres.",
                "The 45-year-old senator spoke for 20 minutes."
            })
    void readsNothing(String text) {
        assertThat(CasualtyTexts.read(text)).isEmpty();
    }
}
