package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetMapTests {

    @Test
    void leavesUtf16OffsetsAlone() {
        assertThat(OffsetMap.of("🌊 flood", OffsetUnit.UTF16).map(new Span(3, 8)))
                .isEqualTo(new Span(3, 8));
    }

    @Test
    void countsACharacterOfTwoUnitsOnce() {
        assertThat(OffsetMap.of("🌊 flood", OffsetUnit.CODEPOINTS).map(new Span(3, 8)))
                .isEqualTo(new Span(2, 7));
    }

    @Test
    void knowsTheTextByItsPairsAlone() {
        String text = "a🌊b🌊c";
        OffsetMap map = OffsetMap.ofPairs(OffsetMap.pairsOf(text), OffsetUnit.CODEPOINTS);
        assertThat(map.map(new Span(3, 6))).isEqualTo(new Span(2, 4));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void agreesWithJavaOnRandomTexts(long seed) {
        Random random = new Random(seed);
        StringBuilder builder = new StringBuilder();
        random.ints(200, 0, 4).forEach(kind -> builder.append(kind == 0 ? "🌊" : kind == 1 ? "é" : "x"));
        String text = builder.toString();
        OffsetMap map = OffsetMap.of(text, OffsetUnit.CODEPOINTS);
        for (int begin = 0; begin < text.length(); begin++) {
            if (!Character.isLowSurrogate(text.charAt(begin))) {
                Span mapped = map.map(new Span(begin, text.length()));
                assertThat(mapped.begin()).isEqualTo(text.codePointCount(0, begin));
                assertThat(mapped.end()).isEqualTo(text.codePointCount(0, text.length()));
            }
        }
    }
}
