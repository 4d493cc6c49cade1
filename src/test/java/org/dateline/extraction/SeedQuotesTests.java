package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedQuotesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    0 | 1053 | FRAGMENT | James Mattis | Defence Secretary James Mattis | called |
                    1 | 1101 | DIRECT | Thomas F. Veale | US Colonel Thomas F. Veale | said |
                    2 | 1308 | DIRECT | Thomas F. Veale | US Colonel Thomas F. Veale | said | 1
                    3 | 1554 | FRAGMENT | Thomas F. Veale | Col Veale | said |
                    5 | 1877 | FRAGMENT | government in Damascus | The government in Damascus | called |
                    6 | 1905 | FRAGMENT | government in Damascus | The government in Damascus | called |
                    7 | 3018 | FRAGMENT | Yury Barmin | Mr Yury Barmin | according to |
                    8 | 3355 | FRAGMENT | Defence Ministry | Russia's Defence Ministry | accusing |
                    9 | 3399 | FRAGMENT | Defence Ministry | Russia's Defence Ministry | accusing |
                    10 | 3668 | DIRECT | Vladimir Frolov | Mr Frolov | said |
                    11 | 3756 | DIRECT | Vladimir Frolov | Mr Frolov | said | 10
                    """)
    void readsTheQuotesOfTheFoundingArticle(
            int index, int begin, String kind, String name, String words, String cue, Integer continues)
            throws IOException {
        String text = Files.readString(Path.of("seeds/000_af87facbfcd6c7f9.txt"));
        QuoteMention quote = QuoteReading.quotes(text).get(index);
        assertThat(quote.passage().span().begin()).isEqualTo(begin);
        assertThat(quote.kind()).hasToString(kind);
        assertThat(quote.continues()).isEqualTo(continues);
        assertThat(quote.speaker()).isInstanceOfSatisfying(Attribution.Attributed.class, who -> {
            assertThat(who.name()).isEqualTo(name);
            assertThat(who.words().words()).isEqualTo(words);
            assertThat(who.cue()).isEqualTo(cue);
        });
    }
}
