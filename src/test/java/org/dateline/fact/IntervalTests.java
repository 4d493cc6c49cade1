package org.dateline.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "open", textBlock = """
            100  | 100  | 201  | open | DISJOINT
            100  | 100  | 100  | 100  | AGREE
            100  | 100  | 100  | open | SUBSET
            100  | 100  | open | 100  | SUBSET
            100  | 100  | open | 99   | DISJOINT
            200  | 300  | 250  | 350  | OVERLAP
            200  | 300  | 300  | 400  | OVERLAP
            200  | 300  | 301  | 400  | DISJOINT
            200  | 300  | 220  | 280  | SUBSET
            200  | 300  | 200  | 250  | SUBSET
            200  | 300  | 250  | open | OVERLAP
            200  | 300  | 24   | open | SUBSET
            200  | 300  | open | 250  | OVERLAP
            30   | open | 45   | open | SUBSET
            30   | open | 30   | open | AGREE
            30   | open | open | 29   | DISJOINT
            30   | open | open | 30   | OVERLAP
            open | 9    | open | 12   | SUBSET
            open | 12   | 0    | 12   | AGREE
            open | 0    | 0    | 0    | AGREE
            0    | 0    | 1    | open | DISJOINT
            open | open | 12   | 12   | INCOMPARABLE
            open | open | open | open | INCOMPARABLE
            """)
    void standsToAnother(
            @Nullable Integer low,
            @Nullable Integer high,
            @Nullable Integer otherLow,
            @Nullable Integer otherHigh,
            Relation relation) {
        Interval one = new Interval(low, high);
        Interval other = new Interval(otherLow, otherHigh);
        assertThat(one.relationTo(other)).isEqualTo(relation);
        assertThat(other.relationTo(one)).isEqualTo(relation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "open", textBlock = """
            200  | 300  | 250  | open | 250 to 300
            200  | 300  | 300  | 400  | 300
            30   | open | 45   | open | 45 or more
            open | 9    | open | 12   | at most 9
            open | open | 12   | 12   | 12
            100  | 100  | 201  | open | null
            """)
    void sharesNumbersWithAnother(
            @Nullable Integer low,
            @Nullable Integer high,
            @Nullable Integer otherLow,
            @Nullable Integer otherHigh,
            String words) {
        Interval one = new Interval(low, high);
        Interval other = new Interval(otherLow, otherHigh);
        Interval common = one.common(other);
        assertThat(common).isEqualTo(other.common(one));
        assertThat(common == null ? "null" : common.inWords()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "open",
            value = {"12,11", "-1,open", "open,-1"})
    void refusesNonsense(@Nullable Integer low, @Nullable Integer high) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(low, high))
                .withMessageContaining(low + " to " + high);
    }
}
