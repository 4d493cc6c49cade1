package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceSplitterTests {

    private final Tokenizer tokenizer =
            new Tokenizer(Set.of("Mr.", "Col.", "St.", "Feb.", "No.", "Inc.", "Lt.", "Gen.", "Sen."));
    private final SentenceSplitter splitter =
            new SentenceSplitter(Set.of("mr.", "col.", "st.", "lt.", "gen.", "sen.", "no."));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It rained. Roads closed.                          | It rained. // Roads closed.
            Mr. Frost and Col. Adeyemi met. They talked.      | Mr. Frost and Col. Adeyemi met. // They talked.
            Thomas F. Hale flew to St. Petersburg on Feb. 7.  | Thomas F. Hale flew to St. Petersburg on Feb. 7.
            He lives in the U.S. She does not.                | He lives in the U.S. // She does not.
            The U.S. Senate voted.                            | The U.S. Senate voted.
            Prices rose 3.5 percent. Who knew?                | Prices rose 3.5 percent. // Who knew?
            It starts at 9 a.m. Monday in hall No. 3 of town. | It starts at 9 a.m. Monday in hall No. 3 of town.
            Was it over? No! It was not...                    | Was it over? // No! // It was not...
            It fell (in May.) Then it rose.                   | It fell (in May.) // Then it rose.
            Acme Inc. The name stuck.                         | Acme Inc. // The name stuck.
            """)
    void splitsWhereASentenceEnds(String text, String sentences) {
        assertThat(split(text, List.of())).isEqualTo(sentences);
    }

    @Test
    void neverSplitsInsideAQuote() {
        String text = "“It came. It went,” she said. He nodded.";

        assertThat(split(text, List.of(new Span(1, 18)))).isEqualTo("“It came. It went,” she said. // He nodded.");
    }

    private String split(String text, List<Span> quotes) {
        Tokens tokens = tokenizer.tokenize(text);
        return splitter.split(tokens, 0, tokens.size(), 0, quotes).stream()
                .map(sentence ->
                        tokens.passage(sentence.begin(), sentence.end()).words())
                .collect(Collectors.joining(" // "));
    }
}
