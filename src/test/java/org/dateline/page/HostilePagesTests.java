package org.dateline.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.text.UnreadableTextException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages made to hurt end soon: with an article or with a reason, never with a stack that overflows. */
class HostilePagesTests {

    private static final String SENTENCE = "At least 12 people died in the flood, the mayor said.";
    private static final String STORY = "<p>" + SENTENCE + "</p>";
    private static final String RAIN = "Rain, rain, and rain fell.";
    private static final String NO_ARTICLE =
            "The page holds no article: no sentence outside its links, menus and forms.";
    private static final String TOO_MANY = "elements, more than 50000; send the page of one article";

    private final PageReader reader = new PageReader(PageReader.DEFAULT_LIMIT);

    @ParameterizedTest
    @MethodSource("stories")
    void readsTheStorySoon(Page page) {
        assertThat(soon(() -> reader.read(page.html().getBytes(UTF_8), null)).paragraphs())
                .contains(page.outcome());
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesSoon(Page page) {
        assertThat(soon(() -> catchThrowableOfType(
                        UnreadableTextException.class,
                        () -> reader.read(page.html().getBytes(UTF_8), null))))
                .hasMessageContaining(page.outcome());
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

    static List<Page> stories() {
        return List.of(
                new Page("words between comments", STORY + "<p>" + "x<!>".repeat(2_000_000), SENTENCE),
                new Page("inline tags nested deeply", "<b>".repeat(45_000) + STORY, SENTENCE),
                new Page("tables nested deeply", "<table><tr><td>".repeat(11_000) + STORY, SENTENCE),
                new Page("lists nested deeply", "<ul><li>x".repeat(20_000) + STORY, SENTENCE),
                new Page(
                        "paragraphs",
                        many(30_000, i -> "<p>Flood " + i + " took two men, said Jo Doe.</p>"),
                        "Flood 29999 took two men, said Jo Doe."),
                new Page("boxes", many(15_000, i -> "<div class=c" + i % 9 + "><p>" + RAIN + "</p></div>"), RAIN),
                new Page("boxes alike", many(15_000, i -> "<div class=c><p>" + RAIN + "</p></div>"), RAIN),
                new Page("boxes unlike", many(15_000, i -> "<div class=c" + i + "><p>" + RAIN + "</p></div>"), RAIN),
                new Page(
                        "spans beside text",
                        "<div>" + "rain <span>and</span> fell. ".repeat(30_000) + "</div>",
                        "rain and fell. ".repeat(30_000).strip()),
                new Page("line breaks", STORY + "x<br><br>".repeat(20_000), SENTENCE),
                new Page(
                        "line breaks in inline tags",
                        "<font>" + "Rain fell on the town.<br><br>".repeat(15_000),
                        "Rain fell on the town."),
                new Page("bylines", many(20_000, i -> "<div class=byline>By Jo Doe</div>") + STORY, SENTENCE),
                new Page("headings", many(20_000, i -> "<h1>Flood " + i + "</h1>") + STORY, SENTENCE),
                new Page("a class of a megabyte", "<div class='" + "share-".repeat(170_000) + "'>" + STORY, SENTENCE),
                new Page("JSON-LD nested deeply", script("[".repeat(500_000)) + STORY, SENTENCE),
                new Page("JSON-LD of white space", script("{" + " ".repeat(1 << 20)) + STORY, SENTENCE),
                new Page(
                        "JSON-LD that names itself",
                        script("{\"@id\":\"a\",\"@type\":\"Article\",\"author\":{\"@id\":\"a\"}}") + STORY,
                        SENTENCE),
                new Page(
                        "a byline of a megabyte",
                        "<meta name=author content='" + "Jo Doe, ".repeat(130_000) + "'>" + STORY,
                        SENTENCE),
                new Page(
                        "a date of a megabyte",
                        "<time datetime='" + "2018-".repeat(200_000) + "'></time>" + STORY,
                        SENTENCE),
                new Page(
                        "headings that are not closed",
                        many(15_000, i -> "<h1>Flood<p>Rain fell on the town.") + STORY,
                        SENTENCE),
                new Page(
                        "two thousand authors over short lines",
                        "<meta name=author content='" + many(2_000, i -> "Jo " + Character.toString('A' + i) + "oe, ")
                                + "'>" + STORY + many(40_000, i -> "<li>No trains in the valley of the river"),
                        SENTENCE));
    }

    static List<Page> refusals() {
        return List.of(
                new Page("tags nested deeply", "<div>".repeat(100_000) + STORY, TOO_MANY),
                new Page("two megabytes of one tag", "<p>".repeat(700_000), TOO_MANY),
                new Page("as many elements as are taken", "<p>x</p>".repeat(49_000), NO_ARTICLE),
                new Page(
                        "links",
                        many(20_000, i -> "<li><a href=/" + i + ">Flood in town " + i + "</a></li>"),
                        NO_ARTICLE),
                new Page("forms", many(20_000, i -> "<form>Rain fell on the town.</form>"), NO_ARTICLE),
                new Page("one word of two megabytes", "<p>" + "x".repeat(2 << 20), NO_ARTICLE),
                new Page("white space", "<p>" + " ".repeat(2 << 20) + "x</p>" + "\n".repeat(1 << 20), NO_ARTICLE),
                new Page("an attribute without end", "<div class='" + STORY.repeat(20_000), NO_ARTICLE),
                new Page("a title without end", "<title>" + STORY.repeat(20_000), NO_ARTICLE),
                new Page("a comment without end", "<!--" + STORY.repeat(20_000), NO_ARTICLE),
                new Page("entities", "<p>" + "&#x41;&amp;&bogus;&#1;".repeat(90_000), NO_ARTICLE),
                new Page("preformatted", "<pre>" + "rain \n  fell\n".repeat(100_000), NO_ARTICLE));
    }

    private static <T> T soon(ThrowingSupplier<T> reading) {
        return Assertions.assertTimeoutPreemptively(Duration.ofSeconds(120), reading);
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

    /**
     * A page under the name of what is wrong with it.
     *
     * @param outcome a paragraph that is read from it, or words of the reason why none is
     */
    private record Page(String name, String html, String outcome) {

        @Override
        public String toString() {
            return name;
        }
    }
}
