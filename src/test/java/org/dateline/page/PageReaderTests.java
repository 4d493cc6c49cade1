package org.dateline.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.util.List;
import org.dateline.text.TextReader;
import org.dateline.text.UnreadableTextException;
import org.dateline.text.UnreadableTextException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTests {

    private static final String STORY = "<h1>Café floods</h1><p>“We need €5 and boats,” said Mayor Ana Ruiz.</p>";
    private static final String TEXT = "Café floods\n\n“We need €5 and boats,” said Mayor Ana Ruiz.";
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final PageReader reader = new PageReader(PageReader.DEFAULT_LIMIT);

    @Test
    void readsThePageInItsOwnCharset() {
        assertThat(text(STORY.getBytes(UTF_8), null)).isEqualTo(TEXT);
        assertThat(text(("\uFEFF" + STORY).getBytes(UTF_8), ISO_8859_1)).isEqualTo(TEXT);
        assertThat(text(("\uFEFF" + STORY).getBytes(UTF_16LE), null)).isEqualTo(TEXT);
        assertThat(text(("<meta charset=windows-1252>" + STORY).getBytes(WINDOWS_1252), null))
                .isEqualTo(TEXT);
        assertThat(text(("<meta charset=utf-8>" + STORY).getBytes(WINDOWS_1252), WINDOWS_1252))
                .isEqualTo(TEXT);
    }

    @Test
    void takesLatinAndWhatDeclaresNothingForWindows1252() {
        assertThat(text(STORY.getBytes(WINDOWS_1252), null)).isEqualTo(TEXT);
        assertThat(text(STORY.getBytes(WINDOWS_1252), ISO_8859_1)).isEqualTo(TEXT);
        assertThat(text(("<meta charset=iso-8859-1>" + STORY).getBytes(WINDOWS_1252), null))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            utf-8,        -,            windows-1252
            -,            utf-8,        windows-1252
            utf-8,        utf-8,        windows-1252
            utf-8,        windows-1251, windows-1251
            -,            utf-16,       utf-8
            -,            utf-16,       windows-1252
            utf-16le,     utf-8,        utf-16le
            """)
    void doesNotTakeAPageForUnicodeItIsNot(String told, String declared, String written) {
        String declaration = declared == null ? "" : "<meta charset=" + declared + ">";
        String story = "<h1>Flood</h1><p>“We need boats – and more boats,” said Mayor Ana Ruiz.</p>";
        assertThat(text((declaration + story).getBytes(Charset.forName(written)), charset(told)))
                .isEqualTo("Flood\n\n“We need boats – and more boats,” said Mayor Ana Ruiz.");
    }

    @Test
    void doesNotGiveUpUtf8ForOneBrokenLetter() {
        byte[] page = (STORY + "<p>Café X</p>").getBytes(UTF_8);
        page[page.length - 5] = (byte) 0xE9;
        assertThat(text(page, UTF_8)).isEqualTo(TEXT + "\n\nCafé \uFFFD");
        assertThat(text(page, null)).isEqualTo(TEXT + "\n\nCafé \uFFFD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Flood",
                "<div id=root></div><noscript>You need to enable JavaScript to run this app.</noscript>",
                "<ul><li><a href=/1>The river bursts its banks at Marston.</a></li><li><a href=/2>It does.</a></li></ul>",
                "<h1>Flood hits Marston</h1><form><p>Log in to read this article, and many more.</p><input></form>",
                "<h1>Flood hits Marston</h1><p>Please sign in to continue reading this story.</p>",
                "<script>document.write('<p>At least 12 people died in the flood.</p>')</script>",
                "<p hidden>At least 12 people died in the flood.</p>"
            })
    void refusesAPageWithoutAnArticle(String html) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> reader.read(html.getBytes(UTF_8), null))
                .withMessageContaining("The page holds no article")
                .withMessageContaining("text/plain")
                .extracting(UnreadableTextException::reason)
                .isEqualTo(Reason.NO_ARTICLE);
    }

    @Test
    void refusesAPageBeyondTheLimit() {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> new PageReader(10).read(STORY.getBytes(UTF_8), null))
                .withMessageContaining("10 bytes")
                .withMessageContaining("dateline.max-page-size")
                .extracting(UnreadableTextException::reason)
                .isEqualTo(Reason.TOO_LONG);
    }

    @Test
    void fetchesNothingAndResolvesNoEntity() {
        String page = "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><html><head>"
                + "<base href='http://127.0.0.1:9/'><link rel=canonical href='flood.html'>"
                + "<script src='http://127.0.0.1:9/x.js'></script></head><body><h1>Flood</h1>"
                + "<iframe src='http://127.0.0.1:9/'></iframe><p>At least 12 people died &x; in the flood.</p></body>";
        NewsPage read = reader.read(page.getBytes(UTF_8), null);
        assertThat(read.text()).isEqualTo("Flood\n\nAt least 12 people died &x; in the flood.");
        assertThat(read.url()).isNull();
    }

    @Test
    void makesATextThatEveryDoorTakes() {
        String page = "<h1>Fl\0ood&#1;s</h1><p>At least &#27;12 people\u007F\u000Bdied &#xD83C; in the flood.</p>";
        String text = text(page.getBytes(UTF_8), null);
        assertThat(new TextReader(1000).check(text)).doesNotContain("\u0001", "\u001B", "\u007F");
    }

    /** Pages are saved while a dialog lies over them, which hides the rest from readers of screens. */
    @Test
    void neverTakesTheLargerHalfForBoilerplate() {
        String dialog = "<div role=dialog><p>We use cookies here, and you can say no to them.</p></div>";
        assertThat(paragraphs(dialog + "<div aria-hidden=true class=overlay>" + STORY
                        + "<p>The water is falling, he said" + " on Monday, and boats are on their way.</p></div>"))
                .hasSize(2);
    }

    @Test
    void keepsShortParagraphsThatAreNoByline() {
        assertThat(paragraphs("<div class='post author-jane'><h1>Flood</h1><div class=meta>14 Feb 2018</div>"
                        + "<p>At least 12 people died in the flood.</p><h2>Since 14 February 2018</h2><p>Rain fell.</p>"
                        + "<ul><li>No trains</li><li>No power</li></ul><p>At least 30 people were hurt, she said.</p>"
                        + "<table><tr><td>14 Feb 2018</td><td>12</td></tr></table><p>She will speak again.</p></div>"))
                .containsExactly(
                        "At least 12 people died in the flood.",
                        "Since 14 February 2018",
                        "Rain fell.",
                        "No trains",
                        "No power",
                        "At least 30 people were hurt, she said.",
                        "14 Feb 2018 12",
                        "She will speak again.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>Blast in Gorn<p>Two people died in Gorn, said Ola Berg.<p>“Sad,” said Ola Berg.",
                "<h1>Blast in Gorn<br><br>Two people died in Gorn, said Ola Berg.<br><br>“Sad,” said Ola Berg.",
                "<h1>Blast in Gorn<div>Two people died in Gorn, said Ola Berg.</div><p>“Sad,” said Ola Berg.</h1>",
                "<article itemprop=headline>Blast in Gorn<p>Two people died in Gorn, said Ola Berg.<p>“Sad,” said Ola Berg.",
                "<h1><div>Blast in</div> <div>Gorn</div></h1>"
                        + "<p>Two people died in Gorn, said Ola Berg.<p>“Sad,” said Ola Berg."
            })
    void endsAHeadlineWhereTheStoryBegins(String page) {
        NewsPage read = reader.read(page.getBytes(UTF_8), null);
        assertThat(read.headline()).isEqualTo("Blast in Gorn");
        assertThat(read.paragraphs())
                .containsExactly("Two people died in Gorn, said Ola Berg.", "“Sad,” said Ola Berg.");
    }

    @Test
    void readsASubheadThatIsNotClosed() {
        assertThat(paragraphs("<h1>Blast</h1><p>Two people died in Gorn, he said.</p><h2>Help<p>It is late, he said."))
                .containsExactly("Two people died in Gorn, he said.", "Help", "It is late, he said.");
    }

    @Test
    void takesTheLongerBody() {
        String json = "<script type=application/ld+json>{\"@type\": \"Article\", \"articleBody\": \"%s\"}</script>";
        String full = "At least 12 people died in the flood. ".repeat(3).strip();
        assertThat(paragraphs(json.formatted(full) + "<p>At least 12 people died.</p>"))
                .containsExactly(full);
        assertThat(paragraphs(json.formatted("At least 12 died.") + "<p>At least 12 people died.</p>"))
                .containsExactly("At least 12 people died.");
    }

    @Test
    void readsLinkedDataInWordsWithAPrefix() {
        NewsPage read = reader.read("""
                <script type="application/ld+json">{"@context": {"schema": "http://schema.org/"},
                "@type": "schema:NewsArticle", "schema:headline": "Fire in Lom", "schema:author": "Jane Doe",
                "schema:articleBody": ["Six people died in Lom.", "“More will,” said Kari Moe."]}</script>
                <h1>Fire</h1><p>Six people died in Lom.</p>""".getBytes(UTF_8), null);
        assertThat(read.text()).isEqualTo("Fire in Lom\n\nSix people died in Lom.\n\n“More will,” said Kari Moe.");
        assertThat(read.authors()).containsExactly("Jane Doe");
    }

    private String text(byte[] page, Charset charset) {
        return reader.read(page, charset).text();
    }

    private static Charset charset(String name) {
        return name == null ? null : Charset.forName(name);
    }

    private List<String> paragraphs(String page) {
        return reader.read(page.getBytes(UTF_8), null).paragraphs();
    }
}
