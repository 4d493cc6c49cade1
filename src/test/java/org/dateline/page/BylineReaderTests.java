package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineReaderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Jane Doe                                          | Jane Doe
            By Jane Doe and John Roe                          | Jane Doe; John Roe
            by JANE DOE, JOHN ROE & Ann-Marie O'Neill         | JANE DOE; JOHN ROE; Ann-Marie O'Neill
            By: Jane Doe, Political Editor                    | Jane Doe
            Written by Jane Doe in Marston                    | Jane Doe
            By Jane Doe for the Marston Courier               | Jane Doe
            By Jane Doe · 14 Feb 2018                         | Jane Doe
            Jane Doe, jane@courier.example                    | Jane Doe
            By Martin Roe, Jr. and Jane Doe, PhD              | Martin Roe, Jr.; Jane Doe, PhD
            By Jane Doe and agencies                          | Jane Doe
            Jane Doe, Newswire                                | Jane Doe
            Newswire                                          | Newswire
            Maria van der Berg, al-Amin Yusuf                 | Maria van der Berg; al-Amin Yusuf
            Byron Case                                        | Byron Case
            https://social.example/jane                       | -
            staff                                             | -
            """)
    void namesWhoWrote(String byline, String names) {
        assertThat(BylineReader.read(byline))
                .isEqualTo(
                        names == null ? List.of() : Stream.of(names.split("; ")).toList());
    }

    @Test
    void keepsAllOfManyAuthors() {
        List<String> authors = authors(500);
        assertThat(BylineReader.read("By " + String.join(", ", authors))).isEqualTo(authors);
        assertThat(BylineReader.readAll(authors)).isEqualTo(authors);
    }

    @Test
    void keepsAsManyWholeNamesAsThereIsRoomFor() {
        List<String> authors = authors(3000);
        List<String> ofOne = BylineReader.read(String.join(", ", authors));
        List<String> ofEach = BylineReader.readAll(authors);
        assertThat(authors).startsWith(ofOne.toArray(String[]::new)).startsWith(ofEach.toArray(String[]::new));
        assertThat(String.join("\n", ofEach).length()).isBetween(19_900, 20_000);
        assertThat(String.join(", ", ofOne).length()).isBetween(19_900, 20_000);
    }

    @Test
    void leavesOutOnlyTheNameThatIsTooLong() {
        String longName = "Jo" + "o".repeat(2000);
        assertThat(BylineReader.read("Jane Doe, " + longName + " Roe, Ann Roe")).containsExactly("Jane Doe", "Ann Roe");
        assertThat(BylineReader.readAll(List.of(longName + " Roe", "Jane Doe"))).containsExactly("Jane Doe");
        assertThat(BylineReader.read("Jo" + "o".repeat(194) + " Roe")).hasSize(1);
    }

    private static List<String> authors(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "Jo Doe" + Character.toString('a' + i % 26) + Character.toString('a' + i / 26 % 26)
                        + Character.toString('a' + i / 676))
                .toList();
    }
}
