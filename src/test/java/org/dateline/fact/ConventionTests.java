package org.dateline.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.dateline.extraction.CasualtyMention;
import org.dateline.extraction.FactExtractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConventionTests {

    private static final FactExtractor EXTRACTOR = new FactExtractor();
    private static final Interval READ = new Interval(2, null);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Scores               | 40 or more     | 20             | any number | scores
            dozens               | 24 or more     | 12             | any number | dozens
            Hundreds             | 200 or more    | 100            | any number | hundreds
            Several              | 3 or more      | 3              | any number | several
            a few                | 3 or more      | 3              | any number | few
            a large number       | 3 or more      | 3              | any number | number
            Many                 | 2 or more      | 3              | any number | many
            tens of thousands    | 20000 or more  | 10000          | any number | tens of thousands
            at least several dozen | 36 or more   | 36             | any number | several dozen
            a few hundred        | 300 or more    | 300            | any number | few hundred
            nationals            | 2 or more      | 3              | any number | nationals
            """)
    void turnsVagueWordsIntoBounds(String words, String grammatical, String acled, String none, String word)
            throws IOException {
        assertThat(reckon("grammatical", words)).isEqualTo(grammatical);
        assertThat(reckon("acled", words)).isEqualTo(acled);
        assertThat(reckon("none", words)).isEqualTo(none);
        AppliedRule rule =
                convention("acled").reckon(Hedge.VAGUE, words, READ, false).rule();
        assertThat(rule).isNotNull();
        assertThat(rule.word()).isEqualTo(word);
        assertThat(rule.rule()).startsWith(acled);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Scores",
                "Dozens",
                "Hundreds",
                "Thousands",
                "Tens",
                "Several",
                "Many",
                "A few",
                "Tens of thousands",
                "Several dozen",
                "A few hundred",
                "A number of",
                "Hundreds of thousands",
                "Numerous",
                "Multiple"
            })
    void agreesWithHowTextsAreRead(String words) {
        CasualtyMention read = EXTRACTOR
                .extract("The city was bombed.\n\n" + words + " soldiers were killed in the attack on Monday.")
                .casualties()
                .get(0);
        assertThat(read.hedge()).isEqualTo(Hedge.VAGUE);
        Interval stored = new Interval(read.low(), read.high());
        assertThat(Convention.standard()
                        .reckon(Hedge.VAGUE, read.quantity().words(), stored, false)
                        .bounds())
                .isEqualTo(stored);
    }

    @Test
    void leavesFiguresAlone() throws IOException {
        Interval dozen = new Interval(12, 12);
        assertThat(convention("none").reckon(Hedge.NONE, "a dozen", dozen, false))
                .isEqualTo(new Reckoning(dozen, null));
    }

    @Test
    void takesNoSumApart() throws IOException {
        Interval sum = new Interval(4, null);
        assertThat(Convention.standard()
                        .reckon(Hedge.VAGUE, "a man and several others", sum, true)
                        .bounds())
                .isEqualTo(sum);
        assertThat(convention("acled")
                        .reckon(Hedge.VAGUE, "a man and several others", sum, true)
                        .bounds()
                        .isUnknown())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"scores", "scores\t40\t40", "scores\tforty\topen\n*\topen\topen\n+\topen\topen"})
    void refusesAFileItCannotRead(String file) {
        InputStream bytes = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
        assertThatIllegalArgumentException().isThrownBy(() -> Convention.read("mine", bytes));
    }

    private static String reckon(String name, String words) throws IOException {
        return convention(name).reckon(Hedge.VAGUE, words, READ, false).bounds().inWords();
    }

    private static Convention convention(String name) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(Convention.class.getResourceAsStream("conventions/" + name + ".txt"))) {
            return Convention.read(name, file);
        }
    }
}
