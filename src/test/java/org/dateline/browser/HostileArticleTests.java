package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An article that carries scripts and markup is shown as the text it is. */
@BrowserTest
class HostileArticleTests {

    private static final String SCRIPT = "<script>window.pwned = 1</script>";
    private static final String IMAGE = "<img src=x onerror=window.pwned=2>";
    private static final Map<String, String> ARTICLE = Map.of(
            "headline",
            "Bridge " + SCRIPT + IMAGE + " opens",
            "source",
            "<b>Bold</b> News" + IMAGE,
            "url",
            "https://bold.example/\"><script>window.pwned=3</script>",
            "text",
            """
                    "We %s need <b>boats</b>," said Mayor Ana Ruiz%s of the <i>Marston</i> Council.

                    At least 3 <svg/onload=window.pwned=4> people were killed, the Marston %s Council said. More than 40 people were killed, said Bob <a href=javascript:window.pwned=5>Smith</a>.
                    """.formatted(SCRIPT, IMAGE, SCRIPT));

    private long article;

    @BeforeEach
    void takeItIn(Visitor visitor) {
        article = visitor.add(ARTICLE);
    }

    @Test
    void showsMarkupAsText(Visitor visitor) {
        visitor.read("/article.html?id=" + article);
        assertThat(visitor.text("h1")).isEqualTo(ARTICLE.get("headline"));
        assertThat(visitor.text("#text")).contains("We " + SCRIPT + " need <b>boats</b>,", "<i>Marston</i>");
        assertThat(visitor.text("#about")).contains("<b>Bold</b> News");
        for (var segment : visitor.all("[data-starts]")) {
            visitor.script("arguments[0].focus()", segment);
        }
        visitor.script("document.getElementById('claims-heading').scrollIntoView()");
        visitor.await("#claims svg");
        assertThatNothingRan(visitor);
        visitor.read("/");
        assertThat(visitor.text("#articles h3")).isEqualTo(ARTICLE.get("headline"));
        assertThatNothingRan(visitor);
    }

    @Test
    void showsPersonsAndTriedTextsAsText(Visitor visitor) {
        int person = visitor.ask("/api/persons", "$.content[0].id");
        visitor.read("/person.html?id=" + person);
        assertThat(visitor.text("#articles")).contains(ARTICLE.get("headline"));
        assertThatNothingRan(visitor);
        visitor.open("/try.html");
        visitor.script("document.getElementById('pasted').value = arguments[0]", ARTICLE.get("text"));
        visitor.control("#form", "Read it").click();
        visitor.await("#reading[data-ready]");
        assertThat(visitor.text("#text")).contains("<b>boats</b>");
        assertThatNothingRan(visitor);
    }

    @Test
    void linksToNothingButTheWeb(Visitor visitor) {
        visitor.read("/article.html?id=" + article);
        assertThat(visitor.<List<String>>later(
                        "import('/js/dom.js').then((m) => arguments[1](arguments[0].map((a) => m.outwards(a, 'x').localName)))",
                        List.of(
                                "javascript:alert(1)",
                                "data:text/html,x",
                                " https://a.example",
                                "/here",
                                "https://a.example")))
                .containsExactly("span", "span", "span", "span", "a");
    }

    /** Should ever a script get into the page, the browser still refuses it. */
    @Test
    void theBrowserRefusesInlineScripts(Visitor visitor) {
        visitor.read("/");
        visitor.script("""
                const script = document.createElement("script");
                try { script.text = "window.pwned = 6"; } catch { return; }
                document.body.append(script);
                """);
        visitor.script("""
                const image = document.createElement("img");
                image.setAttribute("src", "nothing.png");
                try { image.setAttribute("onerror", "window.pwned = 7"); } catch { return; }
                document.body.append(image);
                """);
        visitor.later("setTimeout(arguments[0], 300)");
        assertThat(visitor.<Object>script("return window.pwned ?? null")).isNull();
    }

    private static void assertThatNothingRan(Visitor visitor) {
        assertThat(visitor.<Object>script("return window.pwned ?? null")).isNull();
        assertThat(visitor.all("main b, main i, main img, main script, main iframe, main [onload], main [onerror]"))
                .isEmpty();
        assertThat(visitor.all("a[href^='javascript']")).isEmpty();
    }
}
