package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.dateline.text.UnreadableTextException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsItemReaderTests {

    @Test
    void readsANewsArticle() {
        assertThat(read("""
                        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Flood hits Marston",
                         "articleBody": "At least 12 people died.\\n\\nThe river is falling.", "wordCount": 9,
                         "author": [{"@type": "Person", "name": "Jane Doe"}, "By John Roe"],
                         "publisher": {"name": "Marston Courier"}, "datePublished": "2018-02-14T23:30:00-05:00",
                         "articleSection": ["Local", "Weather"], "url": "https://courier.example/flood"}"""))
                .isEqualTo(new NewsPage(
                        "Flood hits Marston",
                        List.of("At least 12 people died.", "The river is falling."),
                        List.of("Jane Doe", "John Roe"),
                        LocalDate.of(2018, 2, 14),
                        "Local",
                        "Marston Courier",
                        "https://courier.example/flood"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema:", "http://schema.org/", "https://schema.org/"})
    void readsANewsArticleInWordsWithAPrefix(String prefix) {
        assertThat(read("""
                        {"@type": "@NewsArticle", "@headline": "Fire in Lom", "@datePublished": {"@value": "2020-05-06"},
                         "@author": {"@type": "@Person", "@name": [{"@value": "Jane Doe"}]},
                         "@articleBody": {"@list": [{"@value": "Six people died."}, "It burns."]}}""".replaceAll("\"@(?!type|value|list)", "\"" + prefix)))
                .isEqualTo(new NewsPage(
                        "Fire in Lom",
                        List.of("Six people died.", "It burns."),
                        List.of("Jane Doe"),
                        LocalDate.of(2020, 5, 6),
                        null,
                        null,
                        null));
    }

    @Test
    void joinsABodyInParts() {
        assertThat(read("""
                        {"@type": "NewsArticle", "schema:articleBody": "No.", "articleBody":
                         ["Six people died in Lom.", "<p>More, said Kari Moe.</p><p>Yes.</p>", "A.\\n\\nB."]}""").paragraphs())
                .containsExactly("Six people died in Lom.", "More, said Kari Moe.", "Yes.", "A.", "B.");
    }

    @Test
    void readsTheEntriesOfALiveBlog() {
        assertThat(read("""
                        [{"@type": "Organization", "name": "X"},
                         {"@type": ["http://schema.org/LiveBlogPosting"], "headline": "Flood",
                          "liveBlogUpdate": [{"headline": "Bridge shut", "articleBody": "<p>It is shut.</p><p>Yes.</p>"},
                                             {"articleBody": "Rain."}]}]""").paragraphs()).containsExactly("Bridge shut", "It is shut.", "Yes.", "Rain.");
    }

    @Test
    void readsNinjsOfTheFirstGeneration() {
        assertThat(read("""
                        {"uri": "https://wire.example/1", "type": "text", "versioncreated": "2013-07-09T10:37:00Z",
                         "byline": "Paulo Vidal and Ann Roe", "headline": "Trial opens", "provider": "Wire",
                         "body_text": "GORSK (WIRE) -- It opened. It closed.",
                         "body_xhtml": "<p>GORSK (WIRE) -- It opened.</p><p>It <b>closed</b>.</p>"}"""))
                .isEqualTo(new NewsPage(
                        "Trial opens",
                        List.of("GORSK (WIRE) -- It opened.", "It closed."),
                        List.of("Paulo Vidal", "Ann Roe"),
                        LocalDate.of(2013, 7, 9),
                        null,
                        "Wire",
                        "https://wire.example/1"));
    }

    @Test
    void readsNinjsOfLaterGenerations() {
        assertThat(read("""
                        {"uri": "urn:x:1", "versionCreated": "2024-07-09T10:37:00Z", "by": "Paulo Vidal",
                         "headlines": [{"role": "short", "value": "Trial"}, {"role": "main", "value": "Trial opens"}],
                         "bodies": [{"role": "summary", "contentType": "text/plain", "value": "Short."},
                                    {"role": "main", "contentType": "text/plain", "value": "It opened.\\nIt closed."}],
                         "infosources": [{"name": "Wire"}]}"""))
                .isEqualTo(new NewsPage(
                        "Trial opens",
                        List.of("It opened.", "It closed."),
                        List.of("Paulo Vidal"),
                        LocalDate.of(2024, 7, 9),
                        null,
                        "Wire",
                        null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"@type": "NewsArticle", "headline": "Flood"}   | A NewsArticle needs 'articleBody'
            {"@type": "NewsArticle", "articleBody": " "}    | A NewsArticle needs 'articleBody'
            {"@type": "Recipe", "articleBody": "Stir."}     | holds no article
            {"headlines": [{"value": "Flood"}]}             | A ninjs item needs a body
            {"body_xhtml": "<p> </p>"}                      | A ninjs item needs a body
            {"type": "composite", "headline_main": "Flood"} | A ninjs item needs a body
            {"type": "picture", "body_text": "A bridge."}   | of the type 'picture' is no article; send one whose "type" is "text"
            {"type": "Video", "bodies": [{"value": "Hm."}]} | of the type 'Video' is no article
            {"type": "audio", "versioncreated": "2013"}     | of the type 'audio' is no article
            {"type": "graphic", "body_xhtml": "<p>Up.</p>"} | of the type 'graphic' is no article
            """)
    void namesWhatIsMissing(String json, String words) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> NewsItemReader.read(json))
                .withMessageContaining(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'type': 'text', ", "'type': 'composite', ", "'type': null, "})
    void takesNinjsWithATextOfItsOwn(String type) {
        assertThat(read("{%s'body_text': 'It opened.'}".formatted(type).replace('\'', '"'))
                        .text())
                .isEqualTo("It opened.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"text\": \"News\", \"headline\": \"x\"}", "[]", "5", "{", "", "null", "[{\"text\": 1}]"})
    void leavesOtherJsonAlone(String json) {
        assertThat(NewsItemReader.read(json)).isEmpty();
    }

    private static NewsPage read(String json) {
        return NewsItemReader.read(json).orElseThrow();
    }
}
