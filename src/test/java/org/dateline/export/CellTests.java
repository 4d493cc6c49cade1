package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dateline.fact.Hedge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=SUM(A1:A9)",
                "+1 555 0100",
                "-12 degrees",
                "@all of you",
                "\ttabbed",
                "\rreturned",
                "\nfed",
                "＝1+1",
                "＋1",
                "－1",
                "＠you",
                "'tis"
            })
    void guardsWhatASpreadsheetWouldCompute(String text) {
        assertThat(Cell.of(text)).isEqualTo("'" + text);
        assertThat(Cell.of(List.of(text, "x"))).startsWith("'" + text.charAt(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ana Ruiz", " =1", "a=b", "“=1”", "10-12", "שלום", "🌊"})
    void leavesOtherTextsAlone(String text) {
        assertThat(Cell.of(text)).isEqualTo(text);
    }

    @Test
    void leavesNumbersAndNamesAlone() {
        assertThat(Cell.of(-5)).isEqualTo("-5");
        assertThat(Cell.of(Hedge.AT_LEAST)).isEqualTo("AT_LEAST");
        assertThat(Cell.of(true)).isEqualTo("true");
        assertThat(Cell.of(null)).isNull();
    }

    @Test
    void joinsSeveralValuesSoThatTheyCanBeTakenApart() {
        List<String> names = List.of("a | b", "back\\slash", "=c", "bar|", "\\|");
        assertThat(Csv.several(Csv.unguarded(String.valueOf(Cell.of(names))))).isEqualTo(names);
        assertThat(Cell.of(List.of())).isEmpty();
        assertThat(Cell.of(Arrays.asList("x", null))).isEqualTo("x | ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We need boats,” she said",
                "a \"quoted\" word, a comma",
                "two\nlines",
                "two\r\nlines",
                "=HYPERLINK(\"https://example.org\",\"x\")",
                "''twice",
                "🌊 שלום \u202Eabc",
                ";|\t,",
                "\"",
                " spaces "
            })
    void givesEachTextBack(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Table<String> table =
                new Table<>("text", List.of(Column.of("a", row -> row), Column.of("b", row -> 7)), x -> x);
        CsvWriter<String> writer = new CsvWriter<>(table, out);
        writer.accept(text);
        writer.flush();
        String csv = out.toString(StandardCharsets.UTF_8);
        assertThat(csv).startsWith("a,b\r\n").endsWith(",7\r\n");
        assertThat(Csv.rows(csv)).containsExactly(Map.of("a", text, "b", "7"));
    }
}
