package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.dateline.fact.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFinderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Police said at least five people died. | Police | said | at least five people died.
                    Five people died, police said. | police | said | Five people died,
                    Five people died, according to two of the guards. | two of the guards | according to | Five people died,
                    According to the ministry, five people died. | the ministry | According to | , five people died.
                    The hospital put the toll at about 100. | The hospital | put | the toll at about 100.
                    A police spokesman has confirmed that five people died. | A police spokesman | confirmed | that five people died.
                    The mayor, who saw the fire, said five people died. | The mayor | said | five people died.
                    On Monday, the mayor of Lima said five people died. | the mayor of Lima | said | five people died.
                    Five people died, said Ana Ruiz, a nurse. | Ana Ruiz | said | Five people died,
                    Officials at the port say five people died. | Officials at the port | say | five people died.
                    The WHO said five people died. | The WHO | said | five people died.
                    Officials briefed on the matter said five people died. | Officials briefed on the matter | said | five people died.
                    """)
    void findsWhoSaysWhat(String text, String source, String cue, String content) {
        Document document = QuoteReading.document(text);
        assertThat(QuoteReading.reports(text)).anySatisfy(report -> {
            assertThat(report.who().words().words()).isEqualTo(source);
            assertThat(Objects.requireNonNull(report.who().cue()).words()).isEqualTo(cue);
            assertThat(document.tokens()
                            .passage(report.contentBegin(), report.contentEnd())
                            .words())
                    .isEqualTo(content);
            assertThat(report.telling()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The army denied that any of its soldiers had died. | DENIED
                    The army could not confirm that five people died. | UNCONFIRMED
                    The army declined to confirm that five people died. | UNCONFIRMED
                    The army confirmed that five people died. | ASSERTED
                    """)
    void keepsTheStanceOfTheSource(String text, Stance stance) {
        assertThat(QuoteReading.reports(text)).extracting(Report::stance).containsExactly(stance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nobody said that five people died.",
                "The reports of the fire were wrong.",
                "He was killed after the fire.",
                "A gas tank exploded at a bakery, hurting five people.",
                "The river roared through the valley, and five people died.",
                "The plans to close the port failed.",
            })
    void findsNoReport(String text) {
        assertThat(QuoteReading.reports(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    The colonel exploded that five people died. | The colonel
                    “Five people died!” the whole balcony roared. | the whole balcony
                    """)
    void takesANoiseForSpeechWhereSomebodyMakesIt(String text, String source) {
        assertThat(QuoteReading.reports(text))
                .extracting(report -> report.who().words().words())
                .containsExactly(source);
    }

    @Test
    void tellsWordsOfJudgementFromWordsOfFact() {
        assertThat(QuoteReading.reports("The mayor condemned the attack that killed five people."))
                .extracting(Report::telling)
                .containsExactly(false);
    }

    @Test
    void makesAQuoteAReportOfAllItsSentences() {
        Document document = QuoteReading.document("“It was night. Five people died,” Ana Ruiz said.");
        List<QuoteMention> quotes = QuoteReading.quotes(document.text());
        Report report =
                new ReportFinder().withQuotes(document, quotes, List.of()).get(0);
        assertThat(report.who().words().words()).isEqualTo("Ana Ruiz");
        assertThat(document.tokens()
                        .passage(report.contentBegin(), report.contentEnd())
                        .words())
                .isEqualTo("It was night. Five people died,");
    }
}
