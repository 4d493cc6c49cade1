package org.dateline.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.dateline.text.UnreadableTextException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTests {

    private final TextReader reader = new TextReader(24);

    @Test
    void takesAText() {
        assertThat(reader.read("A “quote” 🌊\r\n".getBytes(UTF_8))).isEqualTo("A “quote” 🌊\r\n");
    }

    @Test
    void takesWhatOldNewsCarriesInPlaceOfQuotes() {
        assertThat(reader.check("It\u0092s news")).isEqualTo("It\u0092s news");
    }

    @Test
    void leavesOutAByteOrderMark() {
        assertThat(reader.read("\uFEFFNews".getBytes(UTF_8))).isEqualTo("News");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\t", "\uFEFF"})
    void refusesABlankText(String text) {
        refuses(text.getBytes(UTF_8), Reason.BLANK, "empty");
    }

    @Test
    void refusesMoreBytesThanTheLimit() {
        refuses("éééééééééééé.".getBytes(UTF_8), Reason.TOO_LONG, "24 bytes");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        refuses(new byte[] {'a', (byte) 0xE9, 'b'}, Reason.NOT_UTF8, "UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\u0007", "\u001B[31m", "a\u007F"})
    void refusesControlCharacters(String text) {
        refuses(text.getBytes(UTF_8), Reason.CONTROL_CHARACTER, "U+00");
    }

    @ParameterizedTest
    @ValueSource(chars = {'\uD83C', '\uDF0A'})
    void refusesHalfACharacter(char half) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> reader.check("a" + half + "b"))
                .withMessageContaining("surrogate");
    }

    @Test
    void turnsLineEndsIntoLineFeedsAndNothingElse() {
        assertThat(TextReader.withLineFeeds("a\r\nb\rc\n d ")).isEqualTo("a\nb\nc\n d ");
    }

    private void refuses(byte[] bytes, Reason reason, String words) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> reader.read(bytes))
                .withMessageContaining(words)
                .extracting(UnreadableTextException::reason)
                .isEqualTo(reason);
    }
}
