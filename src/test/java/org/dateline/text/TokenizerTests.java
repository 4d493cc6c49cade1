package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTests {

    private final Tokenizer tokenizer = new Tokenizer(Set.of("Mr.", "Lt.", "Gen.", "Inc."));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Mr. Okoye paid $3.50 for 1,200 nails. | Mr. _ Okoye _ paid _ $ _ 3.50 _ for _ 1,200 _ nails _ .
            Lt. Gen. A. Diaz left at 7 p.m. sharp | Lt. _ Gen. _ A. _ Diaz _ left _ at _ 7 _ p.m. _ sharp
            the U.S. and the U.K.'s navy          | the _ U.S. _ and _ the _ U.K. _ 's _ navy
            Kim Jong-un's pro-state O'Brien       | Kim _ Jong-un _ 's _ pro-state _ O'Brien
            It’s Zoë’s café—they don’t mind       | It _ 's _ Zoë _ 's _ café _ — _ they _ don't _ mind
            10-12 people, 8km away, 42-year-old   | 10-12 _ people _ , _ 8km _ away _ , _ 42-year-old
            It ended.Then rain came               | It _ ended _ . _ Then _ rain _ came
            She reads news.example.org daily      | She _ reads _ news.example.org _ daily
            He paused... "Why?!"                  | He _ paused _ ... _ " _ Why _ ? _ ! _ "
            L.Oyun-Erdene met J.K.Rowling         | L. _ Oyun-Erdene _ met _ J.K. _ Rowling
            Ms.Bernard left the U.S.Army with Ph.D | Ms. _ Bernard _ left _ the _ U.S. _ Army _ with _ Ph.D
            AT&T sued Yu.Bold in St. Paul          | AT&T _ sued _ Yu. _ Bold _ in _ St _ . _ Paul
            """)
    void cutsWordsNumbersAndMarks(String text, String tokens) {
        assertThat(words(tokenizer.tokenize(text))).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource({
        "na\u00EFve \uD83D\uDE00 end",
        "a\u0301b cafe\u0301 x",
        "so\u00ADft hy\u00ADphen \u00AD \u00AD\u00AD",
        "\uD83D",
        "\u05E9\u05DC\u05D5\u05DD said"
    })
    void everyTokenStandsWhereItSays(String text) {
        Tokens tokens = tokenizer.tokenize(text);

        assertThat(tokens.size()).isPositive();
        for (int i = 0; i < tokens.size(); i++) {
            assertThat(tokens.passage(i, i + 1).words()).isEqualTo(text.substring(tokens.begin(i), tokens.end(i)));
        }
    }

    private static String words(Tokens tokens) {
        return IntStream.range(0, tokens.size()).mapToObj(tokens::word).collect(Collectors.joining(" _ "));
    }
}
