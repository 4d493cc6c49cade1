package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who says a figure: those whose words tell it, not everybody a sentence names. */
class FigureSourceTests {

    private static final FactExtractor EXTRACTOR = new FactExtractor();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The mayor said 12 people had died.                        | The mayor
            Twelve people died, according to the ministry.            | the ministry
            The governor put the death toll at 31.                    | The governor
            The minister described how 12 men had died.               | The minister
            The farmers accused the army of killing 12 villagers.     | The farmers
            """)
    void namesWhoTellsTheFigure(String text, String source) {
        assertThat(source(text)).isEqualTo(source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The army condemned the killing of 12 clerks.",
                "Government forces pressed an offensive that has displaced some 40,000 people.",
                "The council called for an inquiry into the killing of 12 villagers.",
                "A bomb exploded, killing 12 people."
            })
    void leavesTheFigureToTheReporter(String text) {
        assertThat(source(text)).isEmpty();
    }

    private static String source(String text) {
        return EXTRACTOR.extract(text).casualties().get(0).source() instanceof Attribution.Attributed who
                ? who.words().words()
                : "";
    }
}
