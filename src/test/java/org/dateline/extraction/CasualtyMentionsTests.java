package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasualtyMentionsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nine clerks and four guards were killed.               | 13 clerks and four guards; 9 clerks of 0; 4 guards of 0
            A baker, a nurse and three pupils died.                | 5 A baker, a nurse and three pupils; 1 A baker of 0; 1 a nurse of 0; 3 pupils of 0
            Seven people, including two nurses and a child, died.  | 7 people; 3 nurses and a child of 0; 2 nurses of 1; 1 a child of 1
            The blast wounded nine clerks and four guards.         | 13 clerks and four guards; 9 clerks of 0; 4 guards of 0
            Nine Iraqi soldiers and four American soldiers died.   | 13 Iraqi soldiers and four American soldiers; 9 Iraqi soldiers (Iraqi) of 0; 4 American soldiers (American) of 0
            Nine Iraqi soldiers and four Iraqi clerks died.        | 13 Iraqi soldiers and four Iraqi clerks (Iraqi); 9 Iraqi soldiers (Iraqi) of 0; 4 Iraqi clerks (Iraqi) of 0
            Nine Iraqi soldiers and four clerks died.              | 13 Iraqi soldiers and four clerks; 9 Iraqi soldiers (Iraqi) of 0; 4 clerks of 0
            """)
    void countsEachOfThoseListedAndAll(String text, String claims) {
        assertThat(told(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nine clerks were killed.                               | 9 clerks
            Ann Lee, a nurse, was killed.                          | 1 Ann Lee
            His wife, Lady Mabel, died.                            | 1 Mabel
            Three people, two men and a woman, were killed.        | 3 people
            Two clerks and a guard were shot, one fatally.         | 2 clerks and a guard; 1 one
            """)
    void countsNobodyTwice(String text, String claims) {
        assertThat(told(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Three rebels, two soldiers and a civilian were killed. | 6 rebels, two soldiers and a civilian; 3 rebels (rebels) of 0; 2 soldiers (soldiers) of 0; 1 a civilian (civilians) of 0
            One soldier died and four militants were killed.       | 1 One soldier (soldiers); 4 militants (militants)
            Rebels killed 14 soldiers. The army killed 30 rebels.  | 14 soldiers (soldiers); 30 rebels (rebels)
            Some 200 militants and nine civilians were killed.     | 209 militants and nine civilians; 200 militants (militants) of 0; 9 civilians (civilians) of 0
            At least 45 people were killed, among them 12 troops.  | 45 people; 12 troops (troops) of 0
            Fourteen civilians were killed. Three children died.   | 14 civilians (civilians); 3 children of 0
            """)
    void countsNoneOfOneSideAmongTheOther(String text, String claims) {
        assertThat(told(text)).isEqualTo(claims);
    }

    private static String told(String text) {
        return CasualtyTexts.read(text).stream()
                .map(CasualtyMentionsTests::told)
                .collect(Collectors.joining("; "));
    }

    private static String told(CasualtyMention claim) {
        Victims victims = Objects.requireNonNull(claim.victims());
        return claim.low() + " " + victims.passage().words()
                + (victims.side() == null ? "" : " (" + victims.side() + ")")
                + (claim.subsetOf() == null ? "" : " of " + claim.subsetOf());
    }
}
