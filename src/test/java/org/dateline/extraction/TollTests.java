package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.fact.ActorKind;
import org.dateline.fact.Agreement;
import org.dateline.fact.Hedge;
import org.dateline.fact.Outcome;
import org.dateline.fact.Stance;
import org.dateline.text.Passage;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TollTests {

    private final List<CasualtyMention> claims = new ArrayList<>();

    @Test
    void keepsConflictingSourcesSideBySide() {
        claim(100, 100, Hedge.ABOUT, "official", Stance.ASSERTED, false, null);
        claim(201, null, Hedge.MORE_THAN, "two soldiers", Stance.ASSERTED, false, null);
        assertThat(toll()).isEqualTo(new Toll.Figure(100, 201, true, 2, Agreement.CONFLICT));
    }

    @Test
    void leavesOutVagueClaimsBesideAFigure() {
        claim(40, null, Hedge.VAGUE, null, Stance.ASSERTED, false, null);
        claim(12, 12, Hedge.NONE, null, Stance.ASSERTED, false, null);
        assertThat(toll()).isEqualTo(new Toll.Figure(12, 12, false, 1, Agreement.ONE_CLAIM));
    }

    @Test
    void leavesOutDeniedHypotheticalBackgroundAndParts() {
        claim(9, 9, Hedge.NONE, null, Stance.ASSERTED, false, null);
        claim(50, 50, Hedge.NONE, "army", Stance.DENIED, false, null);
        claim(70, 70, Hedge.NONE, "expert", Stance.HYPOTHETICAL, false, null);
        claim(80, 80, Hedge.NONE, null, Stance.ASSERTED, true, null);
        claim(3, 3, Hedge.NONE, null, Stance.ASSERTED, false, 0);
        assertThat(toll()).isEqualTo(new Toll.Figure(9, 9, false, 1, Agreement.ONE_CLAIM));
    }

    @Test
    void countsASourceOnceWithItsLatestFigure() {
        claim(4, 4, Hedge.NONE, "police", Stance.ASSERTED, false, null);
        claim(6, 6, Hedge.NONE, "police", Stance.ASSERTED, false, null);
        assertThat(toll()).isEqualTo(new Toll.Figure(6, 6, false, 1, Agreement.ONE_CLAIM));
    }

    @Test
    void letsTheReporterYieldToASourceOfTheSameFigure() {
        claim(6, 6, Hedge.NONE, null, Stance.ASSERTED, false, null);
        claim(6, 6, Hedge.NONE, "police", Stance.ASSERTED, false, null);
        assertThat(toll()).isEqualTo(new Toll.Figure(6, 6, false, 1, Agreement.ONE_CLAIM));
    }

    @Test
    void findsThatAnOpenFigureAgreesWithALargerOne() {
        claim(10, null, Hedge.AT_LEAST, "police", Stance.ASSERTED, false, null);
        claim(12, 12, Hedge.NONE, "hospital", Stance.ASSERTED, false, null);
        assertThat(toll()).isEqualTo(new Toll.Figure(10, 12, false, 2, Agreement.AGREE));
    }

    @Test
    void isEmptyWithoutClaims() {
        assertThat(Toll.of(claims).figures()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            A blaze in Lagos killed 7 tailors on Sunday. In 2011, a mill collapse killed 640 people. | 7..7 / -
            A blaze in Lagos killed 7 tailors on Sunday. Last month a blaze killed 19 people.        | 7..7 / -
            A former clerk killed four people on Friday before he was shot dead by police.           | 5..5 / -
            A tremor killed 8 people on Sunday. The 2009 tremor killed more than 300 people.         | 8..8 / -
            """)
    void takesTheFiguresOfTheEventAlone(String text, String expected) {
        assertThat(CasualtyTexts.toll(text)).isEqualTo(expected);
    }

    private Toll.Figure toll() {
        return Toll.of(claims).figures().get(Outcome.KILLED);
    }

    private void claim(
            Integer low,
            Integer high,
            Hedge hedge,
            String source,
            Stance stance,
            boolean background,
            Integer subsetOf) {
        Attribution attribution = source == null
                ? Attribution.Open.unreported()
                : new Attribution.Attributed(
                        null,
                        ActorKind.UNNAMED,
                        new Passage(source, new Span(0, source.length())),
                        null,
                        "Turn",
                        false);
        claims.add(new CasualtyMention(
                claims.size(),
                Outcome.KILLED,
                low,
                high,
                hedge,
                new Passage("12", new Span(0, 2)),
                new Passage("died", new Span(3, 7)),
                null,
                attribution,
                stance,
                background,
                false,
                subsetOf,
                null,
                "Rule",
                0));
    }
}
