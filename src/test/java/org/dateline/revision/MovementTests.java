package org.dateline.revision;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.fact.Interval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovementTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            39  | 39  | 45  | 45  | rose from 39 to 45
            45  | 45  | 39  | 39  | fell from 45 to 39
            200 | 300 | 250 | 300 | rose from 200 to 300 to 250 to 300
            39  | 39  | 39  |     | rose from 39 to 39 or more
            39  |     | 45  | 45  | changed from 39 or more to 45
                | 9   |     | 12  | rose from at most 9 to at most 12
                | 12  |     | 9   | fell from at most 12 to at most 9
            5   | 10  | 3   | 12  | changed from 5 to 10 to 3 to 12
            """)
    void tellsWhichWayAFigureMoved(Integer low, Integer high, Integer newLow, Integer newHigh, String words) {
        assertThat(Movement.inWords(new Interval(low, high), new Interval(newLow, newHigh)))
                .isEqualTo(words);
    }
}
