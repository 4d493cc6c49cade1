package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.dateline.text.Tokenizer;
import org.dateline.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTests {

    private final QuantityReader reader = new QuantityReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "open", textBlock = """
                    12 miners                    | 12                    | 12    | 12    | NONE
                    1,200 villagers              | 1,200                 | 1200  | 1200  | NONE
                    two dozen pilgrims           | two dozen             | 24    | 24    | NONE
                    a dozen sailors              | a dozen               | 12    | 12    | NONE
                    half a dozen cadets          | half a dozen          | 6     | 6     | NONE
                    a hundred and five hikers    | a hundred and five    | 105   | 105   | NONE
                    two hundred and fifty guests | two hundred and fifty | 250   | 250   | NONE
                    forty-one nurses             | forty-one             | 41    | 41    | NONE
                    1.5 million residents        | 1.5 million           | 1500000 | 1500000 | NONE
                    3 thousand settlers          | 3 thousand            | 3000  | 3000  | NONE
                    at least 30 clerks           | at least 30           | 30    | open  | AT_LEAST
                    more than 200 clerks         | more than 200         | 201   | open  | MORE_THAN
                    fewer than 10 clerks         | fewer than 10         | open  | 9     | FEWER_THAN
                    up to 12 clerks              | up to 12              | open  | 12    | UP_TO
                    as many as 12 clerks         | as many as 12         | open  | 12    | UP_TO
                    nearly 50 clerks             | nearly 50             | 50    | 50    | NEARLY
                    about 100 clerks             | about 100             | 100   | 100   | ABOUT
                    40 or more clerks            | 40 or more            | 40    | open  | AT_LEAST
                    200 to 300 clerks            | 200 to 300            | 200   | 300   | BETWEEN
                    between 5 and 7 clerks       | between 5 and 7       | 5     | 7     | BETWEEN
                    three or four clerks         | three or four         | 3     | 4     | BETWEEN
                    two to three thousand clerks | two to three thousand | 2000  | 3000  | BETWEEN
                    dozens of clerks             | dozens                | 24    | open  | VAGUE
                    scores of clerks             | scores                | 40    | open  | VAGUE
                    tens of thousands of clerks  | tens of thousands     | 20000 | open  | VAGUE
                    several clerks               | several               | 3     | open  | VAGUE
                    a number of clerks           | a number              | 3     | open  | VAGUE
                    a couple of clerks           | a couple              | 2     | 2     | NONE
                    no clerks                    | no                    | 0     | 0     | NONE
                    nobody                       | nobody                | 0     | 0     | NONE
                    """)
    void readsTheFigureAndItsHedge(String text, String words, Integer low, Integer high, String hedge) {
        Tokens tokens = tokens(text);
        Quantity quantity = first(tokens);
        assertThat(quantity).isNotNull();
        assertThat(tokens.passage(quantity.begin(), quantity.end()).words()).isEqualTo(words);
        assertThat(quantity.low()).isEqualTo(low);
        assertThat(quantity.high()).isEqualTo(high);
        assertThat(quantity.hedge()).hasToString(hedge);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$5 million",
                "£300",
                "12 percent",
                "7.5 points",
                "at 10:30",
                "aged 9",
                "5 times",
                "No. 4",
                "12-year-old",
                "8km",
                "2015",
                "4 years",
                "30 per cent"
            })
    void leavesWhatIsNoCount(String text) {
        assertThat(first(tokens(text))).isNull();
    }

    private Quantity first(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Quantity quantity = reader.read(tokens, 0, i, tokens.size());
            if (quantity != null) {
                return quantity;
            }
        }
        return null;
    }

    private static Tokens tokens(String text) {
        return new Tokenizer(Set.of("No.")).tokenize(text);
    }
}
