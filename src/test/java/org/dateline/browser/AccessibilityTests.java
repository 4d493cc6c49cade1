package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The page meets WCAG 2.2 AA as far as axe can tell, and works by keyboard, without scripts, on a phone and on paper. */
@BrowserTest
class AccessibilityTests {

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private long article;
    private long bridge;

    @BeforeEach
    void takeTwoArticlesIn(Visitor visitor) {
        article = visitor.add(News.QUAKE);
        bridge = visitor.add(News.BRIDGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void axeFindsNothingOnALargeScreen(String scheme, Visitor visitor) {
        visitor.prefer("prefers-color-scheme", scheme);
        assertThatAxeFindsNothing(visitor);
    }

    @Test
    void axeFindsNothingOnAPhone(Visitor visitor) {
        visitor.resize(360, 740);
        assertThatAxeFindsNothing(visitor);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1024, 1920})
    void neverScrollsSideways(int width, Visitor visitor) {
        visitor.resize(width, 800);
        for (String page :
                List.of("/", "/article.html?id=" + article, "/person.html?id=" + person(visitor), "/try.html")) {
            visitor.open(page);
            visitor.await(page.equals("/try.html") ? "#form" : "[data-ready]");
            visitor.script("document.querySelectorAll('details').forEach((details) => (details.open = true))");
            assertThat(visitor.<Number>script("return document.documentElement.scrollWidth")
                            .intValue())
                    .as(page)
                    .isLessThanOrEqualTo(width);
        }
    }

    @Test
    void readsInLinesOfAComfortableLength(Visitor visitor) {
        visitor.resize(1920, 1000);
        visitor.read("/article.html?id=" + article);
        Number characters = visitor.script("""
                const text = document.querySelector(".text p");
                const sample = document.createElement("span");
                sample.textContent = "the quick brown fox jumps over the lazy dog and goes on and on";
                text.append(sample);
                const width = sample.getBoundingClientRect().width / sample.textContent.length;
                sample.remove();
                return text.clientWidth / width;
                """);
        assertThat(characters.doubleValue()).isBetween(55.0, 85.0);
    }

    @Test
    void leadsByKeyboardFromTheTopToAFactAndOut(Visitor visitor) {
        visitor.read("/article.html?id=" + article);
        visitor.tab(1);
        assertThat(visitor.focused().getText()).isEqualTo("Skip to the content");
        visitor.press(Keys.ENTER);
        assertThat(visitor.focused().getDomAttribute("id")).isEqualTo("main");
        for (int tabs = 0; tabs < 80 && !visitor.focused().getText().equals("At least 1,240"); tabs++) {
            visitor.tab(1);
        }
        assertThat(visitor.focused().getText()).isEqualTo("At least 1,240");
        assertThat(visitor.<String>script("return getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
        visitor.press(Keys.ENTER);
        visitor.tab(2);
        assertThat(visitor.<Boolean>script("return !!document.activeElement.closest('.card')"))
                .isTrue();
        visitor.press(Keys.ESCAPE);
        assertThat(visitor.focused().getText()).isEqualTo("At least 1,240");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/article.html?id=1", "/person.html?id=1", "/organisation.html?id=1", "/try.html"})
    void saysWithoutScriptsWhatIsNeeded(String page, Visitor visitor) {
        visitor.command("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        visitor.open(page);
        assertThat(visitor.text("noscript")).contains("needs JavaScript");
        assertThat(visitor.find("main").isDisplayed()).isFalse();
        visitor.find("noscript a").click();
        visitor.awaitUntil(
                "the API is there", () -> visitor.driver().getCurrentUrl().endsWith("/api"));
    }

    @Test
    void movesNothingForWhoWantsNoMotion(Visitor visitor) {
        assertThat(animation(visitor)).isNotEqualTo("none");
        visitor.prefer("prefers-reduced-motion", "reduce");
        assertThat(animation(visitor)).isEqualTo("none");
    }

    @Test
    void printsTheTextAndItsClaimsAlone(Visitor visitor) {
        visitor.read("/article.html?id=" + article);
        visitor.command("Emulation.setEmulatedMedia", Map.of("media", "print"));
        for (String left : List.of(".site", ".legend", ".skip")) {
            assertThat(visitor.find(left).isDisplayed()).as(left).isFalse();
        }
        assertThat(visitor.find("#text").isDisplayed()).isTrue();
        assertThat(visitor.<String>script("return getComputedStyle(document.body).color"))
                .isEqualTo("rgb(28, 35, 48)");
    }

    private void assertThatAxeFindsNothing(Visitor visitor) {
        visitor.read("/");
        visitor.control("#add", "Add articles").click();
        assertNothingFound(visitor, "library");
        visitor.read("/article.html?id=" + article);
        visitor.script("document.querySelectorAll('details').forEach((details) => (details.open = true))");
        visitor.await("#claims");
        visitor.script("document.getElementById('claims').scrollIntoView()");
        visitor.await("#claims svg");
        visitor.control("#panel", "Amina Yusuf").click();
        visitor.script("document.querySelector('.chosen').focus()");
        assertNothingFound(visitor, "article");
        visitor.read("/person.html?id=" + person(visitor));
        assertNothingFound(visitor, "person");
        visitor.read("/organisation.html?id=" + visitor.ask("/api/organisations", "$.content[0].id"));
        assertNothingFound(visitor, "organisation");
        visitor.open("/try.html");
        visitor.find("#pasted")
                .sendKeys("\"We need boats,\" said Ana Ruiz. At least 12 people died.", Keys.TAB, Keys.ENTER);
        visitor.await("#reading[data-ready]");
        assertNothingFound(visitor, "try");
        visitor.open("/article.html?id=999999");
        visitor.awaitUntil("it is told", () -> visitor.find("#problem").isDisplayed());
        assertNothingFound(visitor, "nothing there");
    }

    private static void assertNothingFound(Visitor visitor, String page) {
        List<Rule> violations =
                new AxeBuilder().withTags(STANDARDS).analyze(visitor.driver()).getViolations();
        assertThat(violations)
                .as(page)
                .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml() + " "
                        + rule.getNodes().get(0).getFailureSummary())
                .isEmpty();
    }

    private int person(Visitor visitor) {
        return visitor.ask("/api/articles/" + bridge + "/persons", "$.content[0].id");
    }

    private String animation(Visitor visitor) {
        visitor.read("/article.html?id=" + article);
        visitor.control("#panel", "Amina Yusuf").click();
        return visitor.script("return getComputedStyle(document.querySelector('.current')).animationName");
    }
}
