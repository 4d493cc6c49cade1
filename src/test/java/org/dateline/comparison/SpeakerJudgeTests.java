package org.dateline.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.dateline.actor.Attribution;
import org.dateline.fact.ActorKind;
import org.dateline.fact.OpenReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerJudgeTests {

    private static final List<Party> PARTIES = List.of(
            new Party("russian", "victims are of the side Russian"),
            new Party("american", "“US forces” fight in the text"),
            new Party("coalition", "victims are of the side coalition"));

    private final SpeakerJudge judge = new SpeakerJudge(new Sides(), new WordSets());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            two of the Russians                 | UNNAMED      |                             | UNNAMED PARTY
            The US official                     | UNNAMED      |                             | UNNAMED OFFICIAL PARTY
            a United States official            | UNNAMED      |                             | UNNAMED OFFICIAL PARTY
            U.S. officials                      | UNNAMED      |                             | UNNAMED OFFICIAL PARTY
            a US-led coalition spokesman        | UNNAMED      |                             | UNNAMED PARTY
            residents                           | UNNAMED      |                             | UNNAMED
            He told us                          | UNNAMED      |                             | UNNAMED
            a hospital official                 | UNNAMED      |                             | UNNAMED
            Syrian officials                    | UNNAMED      |                             | UNNAMED OFFICIAL
            the general public                  | UNNAMED      |                             | UNNAMED
            Russia's Defence Ministry           | ORGANISATION |                             | NAMED OFFICIAL PARTY
            the Red Cross                       | ORGANISATION |                             | NAMED
            Mayor Ana Ruiz                      | PERSON       |                             | NAMED OFFICIAL
            Mr Vladimir Frolov                  | PERSON       | a former Russian diplomat and lawmaker | NAMED
            Mr Peskov                           | PERSON       | President Vladimir Putin's spokesman   | NAMED OFFICIAL
            Col Veale                           | PERSON       | a military spokesman; US Colonel       | NAMED OFFICIAL PARTY
            """)
    void tellsWhatASourceIs(String words, ActorKind kind, @Nullable String roles, String expected) {
        Attribution source = new Attribution(
                kind, kind == ActorKind.UNNAMED ? null : words, null, null, words, 0, 1, "said", "r", false, null);
        List<String> described = roles == null ? List.of() : Arrays.asList(roles.split("; "));
        assertThat(judge.judge(source, described, PARTIES).stream()
                        .map(mark -> mark.kind().name()))
                .containsExactly(expected.split(" "));
    }

    @Test
    void takesTheReporterWhereNobodyIsNamedAndNobodyWhereTheTextLeavesItOpen() {
        assertThat(judge.judge(Attribution.open(OpenReason.NO_CUE), List.of(), PARTIES))
                .extracting(SpeakerMark::kind)
                .containsExactly(SpeakerKind.REPORTER);
        assertThat(judge.judge(Attribution.open(OpenReason.TWO_CANDIDATES), List.of(), PARTIES))
                .isEmpty();
    }
}
