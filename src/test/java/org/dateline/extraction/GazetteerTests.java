package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTests {

    private final Gazetteer gazetteer = ActorReading.GAZETTEER;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            maria    | FIRST_NAME
            maria    | FEMALE
            peter    | MALE
            smith    | SURNAME
            peru     | COUNTRY
            peruvian | DEMONYM
            lima     | PLACE
            reuters  | ORGANISATION
            ministry | ORGANISATION_HEAD
            minister | ROLE
            brother  | RELATION
            mr       | COURTESY
            sgt      | RANK
            said     | CUE
            house    | COMMON
            monday   | DATE
            """)
    void knowsTheWord(String word, String kind) throws ReflectiveOperationException {
        assertThat(gazetteer.is(word, bit(kind))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            house    | FIRST_NAME
            maria    | COUNTRY
            peru     | DEMONYM
            xyzzy    | COMMON
            xyzzy    | PLACE
            minister | COURTESY
            """)
    void knowsItAsNothingElse(String word, String kind) throws ReflectiveOperationException {
        assertThat(gazetteer.is(word, bit(kind))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            josé  | jose
            zoë   | zoe
            """)
    void readsANameWithAndWithoutItsMarks(String marked, String plain) {
        assertThat(gazetteer.is(marked, Gazetteer.FIRST_NAME)).isTrue();
        assertThat(gazetteer.is(plain, Gazetteer.FIRST_NAME)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            New Zealand won          | new zealand
            Sri Lanka won            | sri lanka
            the United Nations met   |
            Ana Ruiz won             |
            """)
    void findsTheLongestNameOfSeveralWords(String text, @Nullable String words) {
        Document document = QuoteReading.document(text);
        Gazetteer.Phrase phrase = gazetteer.phraseAt(document.tokens(), 0);
        assertThat(phrase == null ? null : String.join(" ", phrase.words())).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"prime minister", "deputy prime minister", "secretary of state", "police chief"})
    void knowsARoleOfSeveralWords(String words) {
        assertThat(gazetteer.isRole(words)).isTrue();
        assertThat(gazetteer.isRole(words + " house")).isFalse();
    }

    private static int bit(String kind) throws ReflectiveOperationException {
        return Gazetteer.class.getDeclaredField(kind).getInt(null);
    }
}
