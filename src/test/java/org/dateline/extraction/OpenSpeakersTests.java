package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.fact.OpenReason;
import org.dateline.text.Passage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenSpeakersTests {

    private static final FactExtractor EXTRACTOR = new FactExtractor();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    The toll was “not at all what they had hoped for”. | NO_CUE | `` | ``
                    Maria Ruiz left the hall. The toll was “not at all what they had hoped for”. | NO_CUE | `` | Maria Ruiz
                    Maria Ruiz of the Marston Council came. / The mayor said it rained. The toll was “not at all what they had hoped for”. John Okoro left. | NO_CUE | `` | The mayor; John Okoro; Maria Ruiz; Marston Council
                    Ana Ruiz came. / John Okoro came. / Rain fell on Lima. The toll was “not at all what they had hoped for”. | NO_CUE | `` | John Okoro
                    The man, who was named “suspect in a long investigation”, left. | NO_CUE | `` | ``
                    The plan was described as “a waste of money” in the town. | NO_CANDIDATE | described | ``
                    “We are late,” it was said. | NO_CANDIDATE | said | ``
                    Nobody called it “a waste of money for all of us”. | NO_CANDIDATE | called | ``
                    Maria Ruiz identified the house as “in the old quarter behind the mill”, while two guards mentioned the port. | TWO_CANDIDATES | identified | two guards; Maria Ruiz
                    """)
    void saysWhyNobodyIsToldToHaveSpoken(String text, OpenReason reason, String cue, String candidates) {
        Attribution.Open open = (Attribution.Open) lastQuote(text);
        check(open, reason, cue, candidates);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    The bridge was gone. “We have nothing left,” they said. | NO_CANDIDATE | ``
                    The bridge was gone. “We have nothing left,” he said. | NO_CANDIDATE | ``
                    Maria Ruiz came. “We have nothing left,” they said. | NO_CANDIDATE | ``
                    John Okoro and Peter Grant came to Lima. “I was late,” he said. | TWO_CANDIDATES | John Okoro; Peter Grant
                    John Okoro, Peter Grant and Omar Haddad came to Lima. “I was late,” he said. | TWO_CANDIDATES | John Okoro; Peter Grant; Omar Haddad
                    John Okoro, Peter Grant, and Omar Haddad came. “I was late,” he said. | TWO_CANDIDATES | John Okoro; Peter Grant; Omar Haddad
                    John Okoro, Peter Grant, Omar Haddad, Paul Lee, James Marsh and Mark Li came. “I was late,” he said. | TWO_CANDIDATES | John Okoro; Peter Grant; Omar Haddad; Paul Lee; James Marsh
                    Maria Ruiz and John Okoro came. “We go on,” they said. | TWO_CANDIDATES | John Okoro; Maria Ruiz
                    The Marston Council and the Red Cross met in Lima. “We have nothing left,” they said. | TWO_CANDIDATES | Red Cross; Marston Council
                    """)
    void saysWhyAPronounIsNotResolved(String text, OpenReason reason, String candidates) {
        Attribution.Attributed who = (Attribution.Attributed) lastQuote(text);
        assertThat(who.name()).isNull();
        check(who.doubt(), reason, "said", candidates);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    John Okoro met Peter Grant in Lima. “I was late,” he said. | John Okoro
                    Maria Ruiz and John Okoro came to Lima. “I was late,” he said. | John Okoro
                    After he met Peter Grant, John Okoro left. “I was late,” he said. | John Okoro
                    John Okoro and Peter Grant came. “We lost,” Grant said. “I was late,” he said. | Peter Grant
                    """)
    void leavesNoDoubtWhereOneFits(String text, String name) {
        Attribution.Attributed who = (Attribution.Attributed) lastQuote(text);
        assertThat(who.name()).isEqualTo(name);
        assertThat(who.doubt()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Five people died in the fire. | NO_CUE | `` | ``
                    Ana Ruiz saw it. Five people died in the fire. | NO_CUE | `` | ``
                    Five people died in the fire. The mayor said it would rain. | NO_CUE | `` | The mayor
                    The mayor spoke. / Five people died in the fire. | NO_CUE | `` | ``
                    Three men were listed in critical condition. | NO_CUE | `` | ``
                    It was reported that five people died. | NO_CANDIDATE | reported | ``
                    Five people are believed to have died in the fire. | NO_CANDIDATE | believed | ``
                    Five people were reported killed in the fire. | NO_CANDIDATE | reported | ``
                    """)
    void saysWhyAFigureHasNoSource(String text, OpenReason reason, String cue, String candidates) {
        check((Attribution.Open) figure(text).source(), reason, cue, candidates);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    They said five people died. | NO_CANDIDATE | ``
                    Maria Ruiz and John Okoro came. They said five people died. | TWO_CANDIDATES | John Okoro; Maria Ruiz
                    """)
    void saysWhyTheSourceOfAFigureIsNotResolved(String text, OpenReason reason, String candidates) {
        check(((Attribution.Attributed) figure(text).source()).doubt(), reason, "said", candidates);
    }

    private static void check(Attribution.@Nullable Open open, OpenReason reason, String cue, String candidates) {
        assertThat(open).isNotNull();
        assertThat(open.reason()).isEqualTo(reason);
        Passage found = open.cue();
        assertThat(found == null ? "" : found.words()).isEqualTo(cue);
        assertThat(open.candidates().stream()
                        .map(candidate -> candidate.words().words())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(candidates);
    }

    private static Attribution lastQuote(String text) {
        List<QuoteMention> quotes = QuoteReading.quotes(text);
        return quotes.get(quotes.size() - 1).speaker();
    }

    private static CasualtyMention figure(String text) {
        return EXTRACTOR.extract(text.replace(" / ", "\n\n")).casualties().get(0);
    }
}
