package org.dateline.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.text.UnreadableTextException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages made to hurt end soon: with an article or with a reason, never with a stack that overflows. */
class HostilePagesTests {

    private static final String STORY = "<p>At least 12 people died in the flood, the mayor said.</p>";

    private final PageReader reader = new PageReader(PageReader.DEFAULT_LIMIT);

    @ParameterizedTest
    @MethodSource("pages")
    void endsSoon(Page page) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            try {
                assertThat(reader.read(page.html().getBytes(UTF_8), null).paragraphs())
                        .isNotEmpty();
            } catch (UnreadableTextException e) {
                assertThat(e).hasMessageContaining("page");
            }
        });
    }

    @Test
    void readsTheStoryBeneathDeepNesting() {
        assertThat(read("<div>".repeat(40_000) + STORY)).contains("12 people died");
    }

    @Test
    void readsTheStoryBeforeAnUnclosedComment() {
        assertThat(read("<h1>Flood</h1>" + STORY + "<!-- " + STORY.repeat(10_000)))
                .isEqualTo("Flood\n\nAt least 12 people died in the flood, the mayor said.");
    }

    @Test
    void refusesTooManyElements() {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> read(STORY + "<b>x</b>".repeat(200_000)))
                .withMessageContaining("elements, more than");
    }

    static List<Page> pages() {
        return List.of(
                new Page("tags nested deeply", "<div>".repeat(100_000) + STORY),
                new Page("inline tags nested deeply", "<b>".repeat(45_000) + STORY),
                new Page("tables nested deeply", "<table><tr><td>".repeat(11_000) + STORY),
                new Page("lists nested deeply", "<ul><li>x".repeat(20_000) + STORY),
                new Page("two megabytes of one tag", "<p>".repeat(700_000)),
                new Page("as many elements as are taken", "<p>x</p>".repeat(49_000)),
                new Page("paragraphs", many(30_000, i -> "<p>Flood " + i + " took two men, said Jo Doe.</p>")),
                new Page(
                        "boxes",
                        many(15_000, i -> "<div class=c" + i % 9 + "><p>Rain, rain, and rain fell.</p></div>")),
                new Page("boxes alike", many(15_000, i -> "<div class=c><p>Rain, rain, and rain fell.</p></div>")),
                new Page(
                        "boxes unlike",
                        many(15_000, i -> "<div class=c" + i + "><p>Rain, rain, and rain fell.</p></div>")),
                new Page("spans beside text", "<div>" + "rain <span>and</span> fell. ".repeat(30_000) + "</div>"),
                new Page("links", many(20_000, i -> "<li><a href=/" + i + ">Flood in town " + i + "</a></li>")),
                new Page("line breaks", STORY + "x<br><br>".repeat(20_000)),
                new Page("line breaks in inline tags", "<font>" + "Rain fell on the town.<br><br>".repeat(15_000)),
                new Page("bylines", many(20_000, i -> "<div class=byline>By Jo Doe</div>") + STORY),
                new Page("headings", many(20_000, i -> "<h1>Flood " + i + "</h1>") + STORY),
                new Page("forms", many(20_000, i -> "<form>Rain fell on the town.</form>")),
                new Page("one word of two megabytes", "<p>" + "x".repeat(2 << 20)),
                new Page("white space", "<p>" + " ".repeat(2 << 20) + "x</p>" + "\n".repeat(1 << 20)),
                new Page("a class of a megabyte", "<div class='" + "share-".repeat(170_000) + "'>" + STORY),
                new Page("an attribute without end", "<div class='" + STORY.repeat(20_000)),
                new Page("a title without end", "<title>" + STORY.repeat(20_000)),
                new Page("a comment without end", "<!--" + STORY.repeat(20_000)),
                new Page("entities", "<p>" + "&#x41;&amp;&bogus;&#1;".repeat(90_000)),
                new Page("JSON-LD nested deeply", script("[".repeat(500_000)) + STORY),
                new Page("JSON-LD of white space", script("{" + " ".repeat(1 << 20)) + STORY),
                new Page(
                        "JSON-LD that names itself",
                        script("{\"@id\":\"a\",\"@type\":\"Article\",\"author\":{\"@id\":\"a\"}}") + STORY),
                new Page(
                        "a byline of a megabyte",
                        "<meta name=author content='" + "Jo Doe, ".repeat(130_000) + "'>" + STORY),
                new Page("a date of a megabyte", "<time datetime='" + "2018-".repeat(200_000) + "'></time>" + STORY),
                new Page("preformatted", "<pre>" + "rain \n  fell\n".repeat(100_000)));
    }

    private String read(String html) {
        return reader.read(html.getBytes(UTF_8), null).text();
    }

    private static String many(int times, IntFunction<String> part) {
        return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining());
    }

    private static String script(String json) {
        return "<script type='application/ld+json'>" + json + "</script>";
    }

    /** A page under the name of what is wrong with it. */
    private record Page(String name, String html) {

        @Override
        public String toString() {
            return name;
        }
    }
}
