package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
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
}
