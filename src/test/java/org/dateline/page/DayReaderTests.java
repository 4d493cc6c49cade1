package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayReaderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-02-14                      | 2018-02-14
            2018-02-14T23:30:00-05:00       | 2018-02-14
            2018-02-14T00:30:00.000+0900    | 2018-02-14
            2018-02-14 10:00                | 2018-02-14
            2018/02/14                      | 2018-02-14
            20180214                        | 2018-02-14
            20180214T101500Z                | 2018-02-14
            Wed, 14 Feb 2018 10:00:00 GMT   | 2018-02-14
            February 14, 2018 at 10:00 PM   | 2018-02-14
            Published: 14th February 2018   | 2018-02-14
            Sept. 3, 2018                   | 2018-09-03
            14-Feb-2018                     | 2018-02-14
            """)
    void readsTheDay(String date, LocalDate day) {
        assertThat(DayReader.read(date)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "02/03/2018", "2018-13-01", "2018-02-30", "30 Smarch 2018", "1518566400"})
    void leavesTheDayOpen(String date) {
        assertThat(DayReader.read(date)).isNull();
    }
}
