package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** An article is read with its facts in place. */
@BrowserTest
class ArticlePageTests {

    private static final String CARD = ".card";

    private long article;

    @BeforeEach
    void takeTheQuakeIn(Visitor visitor) {
        article = visitor.add(News.QUAKE);
    }

    @Test
    void setsTheWholeTextForReading(Visitor visitor) {
        visitor.read(page());
        String text = visitor.ask("/api/articles/" + article, "$.text");
        String shown = visitor.text("h1") + String.join("", visitor.texts("#text > p"));
        assertThat(shown.replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
        assertThat(visitor.text(".reading-head"))
                .contains("KARSU", "NEWSWIRE", "Highland Courier", "4 March 2026", "Killed 900 to 2,001 or more");
        WebElement source = visitor.control("#about", "Highland Courier");
        assertThat(source.getDomAttribute("href")).isEqualTo("https://courier.example/quake");
        assertThat(source.getDomAttribute("rel")).contains("noopener", "noreferrer");
    }

    @ParameterizedTest
    @CsvSource({"quotes, quote", "persons, person", "organisations, organisation", "casualty-estimates, estimate"})
    void highlightsEachFactAtItsWords(String list, String kind, Visitor visitor) {
        visitor.read(page());
        String facts = "/api/articles/" + article + "/" + list + "?size=200";
        for (Map<String, Object> fact : visitor.<List<Map<String, Object>>>ask(facts, "$.content[*]")) {
            String words = String.join("", visitor.texts("[data-facts~='" + kind + "-" + fact.get("id") + "']"));
            assertThat(words).isEqualTo(wordsOf(fact));
        }
    }

    @Test
    void tellsKindsApartByMoreThanColour(Visitor visitor) {
        visitor.read(page());
        Set<String> forms = List.of("quote", "person", "organisation", "claim").stream()
                .map(kind -> visitor.<String>script(
                        "const s = getComputedStyle(document.querySelector('.text .' + arguments[0]));"
                                + "return [s.textDecorationLine, s.textDecorationStyle, s.boxShadow !== 'none'].join()",
                        kind))
                .collect(Collectors.toSet());
        assertThat(forms).hasSize(4);
        assertThat(visitor.text("#legend")).contains("Quotes", "People", "Organisations", "Casualty claims");
    }

    @Test
    void showsTheFactUnderThePointer(Visitor visitor) {
        visitor.read(page());
        visitor.hover(segment(visitor, "We are digging with our hands,"));
        visitor.awaitUntil("the card is shown", () -> visitor.find(CARD).isDisplayed());
        assertThat(visitor.text(CARD))
                .contains("We are digging with our hands,", "Amina Yusuf", "“Dr Amina Yusuf”", "“said”");
        String rule = visitor.ask(quotes(), "$.content[0].speaker.rule");
        assertThat(visitor.text(CARD)).contains(rule);
        assertThat(visitor.control(CARD, "JSON").getDomAttribute("href"))
                .isEqualTo(visitor.ask(quotes(), "$.content[0].links.self"));
        visitor.hover(visitor.find(CARD + " dl"));
        visitor.script("return new Promise((done) => setTimeout(done, 600))");
        assertThat(visitor.find(CARD).isDisplayed()).isTrue();
        visitor.hover(visitor.find(".brand"));
        visitor.awaitUntil("the card is gone", () -> !visitor.find(CARD).isDisplayed());
    }

    @Test
    void showsTheFactThatIsTapped(Visitor visitor) {
        visitor.resize(360, 740);
        visitor.read(page());
        visitor.tap(segment(visitor, "more than 2,000"));
        visitor.awaitUntil("the card is shown", () -> visitor.find(CARD).isDisplayed());
        assertThat(visitor.text(CARD))
                .contains("Killed: 2,001 or more", "“more than 2,000”", "Mira Tolan", "“Opposition leader Mira Tolan”");
        visitor.tap(visitor.find(CARD + " .card-head button"));
        visitor.awaitUntil("the card is gone", () -> !visitor.find(CARD).isDisplayed());
    }

    @Test
    void showsTheFactThatHasTheFocusAndGivesItBack(Visitor visitor) {
        visitor.read(page());
        WebElement words = segment(visitor, "Mira Tolan");
        visitor.script("arguments[0].focus()", words);
        assertThat(visitor.text(CARD)).contains("Person", "Opposition leader");
        String described = visitor.script(
                "return arguments[0].getAttribute('aria-describedby').split(' ')"
                        + ".map((id) => document.getElementById(id).textContent).join(': ')",
                words);
        assertThat(described).isEqualTo("Person: Mira Tolan");
        visitor.press(Keys.ENTER);
        assertThat(visitor.focused().getDomAttribute("id")).isEqualTo("card-title");
        visitor.tab(1);
        assertThat(visitor.focused().getText()).isEqualTo("Close");
        visitor.press(Keys.ESCAPE);
        assertThat(visitor.find(CARD).isDisplayed()).isFalse();
        assertThat(visitor.focused()).isEqualTo(words);
    }

    @Test
    void saysWhyASpeakerIsOpenAndHowAClaimStands(Visitor visitor) {
        visitor.read(page());
        visitor.script("arguments[0].focus()", segment(visitor, "860"));
        assertThat(visitor.text(CARD)).contains("replaced by a later figure", "Replaced by");
        visitor.script("arguments[0].focus()", segment(visitor, "230,000"));
        assertThat(visitor.text(CARD)).contains("another event", "open: nothing near the words reports them");
    }

    @Test
    void tellsWhichRulesDecidedAndWhoElseCouldBeMeant(Visitor visitor) {
        long late = visitor.add("John Okoro and Peter Grant came to Lima. “I was very late,” he said.");
        visitor.read("/article.html?id=" + late);
        visitor.script("arguments[0].focus()", segment(visitor, "I was very late,"));
        assertThat(visitor.text(CARD))
                .containsSubsequence("Speaker", "“he”", "Cue", "“said”")
                .containsSubsequence("Who that is", "open: several could have spoken")
                .containsSubsequence("Could be", "John Okoro; Peter Grant", "Rule (speaker)", "CueBehindQuote");
        assertThat(visitor.control(CARD, "CueBehindQuote").getDomAttribute("href"))
                .isEqualTo("/api/rules/CueBehindQuote");
        String what = visitor.ask("/api/rules/CueBehindQuote", "$.what");
        assertThat(visitor.text(CARD)).contains(what);
    }

    @Test
    void listsPeopleWithRolesOrganisationsAndQuotesBySpeaker(Visitor visitor) {
        visitor.read(page());
        assertThat(visitor.text("#panel"))
                .contains(
                        "Amina Yusuf",
                        "director of the Karsu General Hospital",
                        "Red Crescent",
                        "Karsu General Hospital")
                .containsSubsequence("Quotes by speaker", "Amina Yusuf", "We are digging", "There is no power")
                .containsSubsequence("Casualty claims", "Killed: 1,240 or more", "the Interior Ministry");
    }

    @Test
    void walksThroughThePlacesOfWhomOneChooses(Visitor visitor) {
        visitor.read(page());
        WebElement entry = visitor.control("#panel", "Amina Yusuf");
        visitor.script("arguments[0].focus()", entry);
        visitor.press(Keys.ENTER);
        assertThat(visitor.texts(".chosen")).containsExactly("Amina Yusuf", "Yusuf");
        assertThat(visitor.text("#places")).startsWith("Amina Yusuf: place 1 of 2");
        assertThat(visitor.isInView(visitor.find(".current"))).isTrue();
        visitor.control("#places", "Next").click();
        assertThat(visitor.text("#places")).startsWith("Amina Yusuf: place 2 of 2");
        assertThat(visitor.text(".current")).isEqualTo("Yusuf");
        visitor.control("#places", "Previous").click();
        assertThat(visitor.text(".current")).isEqualTo("Amina Yusuf");
        visitor.control("#places", "Clear").click();
        assertThat(visitor.all(".chosen")).isEmpty();
    }

    @Test
    void opensAtWordsThatTheCardLeavesFreeOnAPhone(Visitor visitor) {
        visitor.resize(360, 640);
        String estimates = "/api/articles/" + article + "/casualty-estimates?size=200";
        int estimate = visitor.ask(estimates, "$.content[3].id");
        visitor.read(page() + "#estimate-" + estimate);
        WebElement words = visitor.find("[data-starts~='estimate-" + estimate + "']");
        visitor.awaitUntil("the card is shown", () -> visitor.find(CARD).isDisplayed());
        Number free = visitor.script(
                "return arguments[1].getBoundingClientRect().top - arguments[0].getBoundingClientRect().bottom",
                words,
                visitor.find(CARD));
        assertThat(free.doubleValue()).isPositive();
    }

    @Test
    void goesBackToWordsThatAreTheAddressAlready(Visitor visitor) {
        visitor.resize(1280, 400);
        int quote = visitor.ask(quotes(), "$.content[2].id");
        visitor.read(page() + "#quote-" + quote);
        WebElement words = segment(visitor, "Our barracks stand,");
        visitor.script("scrollTo(0, 0); dispatchEvent(new HashChangeEvent('hashchange'))");
        visitor.awaitUntil("the words are back", () -> visitor.isInView(words));
    }

    @Test
    void readsAnArticleWhateverItsAddressEndsWith(Visitor visitor) {
        visitor.read(page() + "#%E0");
        assertThat(visitor.text("#text")).contains("We are digging with our hands,");
    }

    @Test
    void opensAtTheWordsOfAFact(Visitor visitor) {
        visitor.resize(1280, 400);
        int quote = visitor.ask(quotes(), "$.content[2].id");
        visitor.read(page() + "#quote-" + quote);
        WebElement words = segment(visitor, "Our barracks stand,");
        assertThat(visitor.isInView(words)).isTrue();
        assertThat(visitor.focused()).isEqualTo(words);
        assertThat(visitor.texts(".chosen")).containsExactly("Our barracks stand,");
        assertThat(visitor.control(CARD, "Link to these words").getDomAttribute("href"))
                .endsWith("#quote-" + quote);
    }

    @Test
    void hidesAKindThatIsSwitchedOff(Visitor visitor) {
        visitor.read(page());
        WebElement person = segment(visitor, "Mira Tolan");
        assertThat(person.getCssValue("text-decoration-line")).isEqualTo("underline");
        visitor.all("#legend input").get(1).click();
        assertThat(person.getCssValue("text-decoration-line")).isEqualTo("none");
        assertThat(person.getDomAttribute("tabindex")).isEqualTo("-1");
    }

    @Test
    void tellsWhatARevisionChanged(Visitor visitor) {
        visitor.revise(article, News.QUAKE.get("headline") + "\n\n" + News.QUAKE_TEXT.replace("1,240", "1,360"));
        visitor.read(page());
        visitor.await("#revision details");
        visitor.control("#revision", "what changed").click();
        assertThat(visitor.text("#revision")).contains("Text 2 of this article", "from 1240 or more to 1360 or more");
    }

    @Test
    void saysThatOnlyEnglishIsRead(Visitor visitor) {
        long french = visitor.add("Au moins douze personnes sont mortes dans l'incendie de la gare, selon la police."
                + " Le maire a dit que la ville ne les oublierait jamais et que le travail reprendrait demain.");
        visitor.read("/article.html?id=" + french);
        assertThat(visitor.text("#about")).contains("not in English (fr), so not read for facts");
        assertThat(visitor.text("#panel")).contains("None in this text.");
        visitor.read(page());
        assertThat(visitor.text("#about")).doesNotContain("not in English");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?id=999999", "?id=one", ""})
    void saysInWordsWhatIsNotThere(String query, Visitor visitor) {
        visitor.open("/article.html" + query);
        visitor.awaitUntil("it is told", () -> visitor.find("#problem").isDisplayed());
        assertThat(visitor.text("#problem"))
                .matches(
                        "(?s)Nothing to show here\\s(There is no article with the id 999999|The address names no article).*"
                                + "Go to the library");
    }

    private String page() {
        return "/article.html?id=" + article;
    }

    private String quotes() {
        return "/api/articles/" + article + "/quotes";
    }

    private static WebElement segment(Visitor visitor, String words) {
        return visitor.all("[data-starts]").stream()
                .filter(element -> element.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    /** What a fact's span stands for: of a person or an organisation, all its mentions. */
    @SuppressWarnings("unchecked")
    private static String wordsOf(Map<String, Object> fact) {
        if (fact.get("mentions") instanceof List<?> mentions) {
            return mentions.stream()
                    .map(mention -> String.valueOf(((Map<String, Object>) mention).get("text")))
                    .collect(Collectors.joining());
        }
        return String.valueOf(fact.getOrDefault("quantityText", fact.get("text")));
    }
}
