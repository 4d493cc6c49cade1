package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A text is tried without being kept. */
@BrowserTest
class TryPageTests {

    @Test
    void showsTheFactsAndStoresNothing(Visitor visitor) {
        visitor.open("/try.html");
        paste(visitor, News.QUAKE.get("headline") + "\n\n" + News.QUAKE_TEXT);
        assertThat(visitor.text("#outcome")).contains("casualty claims", "Nothing was stored.");
        assertThat(visitor.text("#headline h2")).isEqualTo(News.QUAKE.get("headline"));
        assertThat(visitor.texts(".text .claim")).contains("At least 1,240", "about 1,500");
        visitor.control("#panel", "Amina Yusuf").click();
        assertThat(visitor.texts(".chosen")).containsExactly("Amina Yusuf", "Yusuf");
        visitor.script("arguments[0].focus()", visitor.find(".chosen"));
        assertThat(visitor.text(".card")).contains("Amina Yusuf", "director of the Karsu General Hospital");
        visitor.script("document.getElementById('claims').scrollIntoView()");
        visitor.await("#claims svg");
        assertThat(visitor.<Integer>ask("/api/articles", "$.page.totalElements"))
                .isZero();
    }

    @Test
    void readsAnotherTextAfterTheFirst(Visitor visitor) {
        visitor.open("/try.html");
        paste(visitor, "\"We need boats,\" said Mayor Ana Ruiz.");
        paste(visitor, "\"We need tents,\" said Bob Smith.");
        visitor.awaitUntil(
                "the second is shown", () -> visitor.texts(".text .person").equals(java.util.List.of("Bob Smith")));
        assertThat(visitor.text("#panel")).doesNotContain("Ana Ruiz");
    }

    @Test
    void tellsInWordsWhatIsWrong(Visitor visitor) {
        visitor.open("/try.html");
        visitor.find("#pasted").sendKeys("  ");
        visitor.control("#form", "Read it").click();
        visitor.awaitUntil("it is told", () -> visitor.text("#outcome").length() > 20);
        assertThat(visitor.find("#result").isDisplayed()).isFalse();
    }

    private static void paste(Visitor visitor, String text) {
        visitor.script("document.getElementById('pasted').value = arguments[0]", text);
        visitor.find("#pasted").sendKeys(Keys.TAB, Keys.ENTER);
        visitor.await("#reading[data-ready]");
    }
}
