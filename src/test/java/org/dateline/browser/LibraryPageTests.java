package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The library: articles found, filtered, and brought in. */
@BrowserTest
class LibraryPageTests {

    private static final String TITLES = "#articles h3";

    @Test
    void listsTheArticlesWithTheirTolls(Visitor visitor) {
        long quake = visitor.add(News.QUAKE);
        visitor.read("/");
        assertThat(visitor.text("#count")).isEqualTo("1 article");
        assertThat(visitor.text("#articles"))
                .contains("Earthquake toll climbs", "KARSU", "NEWSWIRE", "Highland Courier", "4 March 2026")
                .contains("Killed 900 to 2,001 or more", "claims conflict");
        assertThat(visitor.find(TITLES + " a").getAttribute("href")).endsWith("/article.html?id=" + quake);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            q=counted+every        | Ferry sinks off Port Ellis
            person=tolan           | Earthquake toll climbs as rescuers reach mountain villages
            organisation=crescent  | Earthquake toll climbs as rescuers reach mountain villages
            from=2026-03-01        | Earthquake toll climbs as rescuers reach mountain villages
            to=2025-12-31          | Mayor promises new bridge
            outcome=DISPLACED      | Earthquake toll climbs as rescuers reach mountain villages
            """)
    void keepsTheFiltersInTheAddress(String query, String headline, Visitor visitor) {
        addThree(visitor);
        visitor.read("/?" + query);
        assertThat(visitor.texts(TITLES)).containsExactly(headline);
        String[] filter = query.split("=");
        assertThat(visitor.find("#" + filter[0]).getDomProperty("value")).isEqualTo(filter[1].replace('+', ' '));
    }

    @Test
    void searchesWhileOneTypesAndGoesBack(Visitor visitor) {
        addThree(visitor);
        visitor.read("/");
        visitor.find("#person").sendKeys("tolan");
        visitor.awaitUntil("one is left", () -> visitor.texts(TITLES).size() == 1);
        assertThat(visitor.driver().getCurrentUrl()).endsWith("/?person=tolan");
        visitor.back();
        visitor.awaitUntil("all are back", () -> visitor.texts(TITLES).size() == 3);
        assertThat(visitor.find("#person").getDomProperty("value")).isEmpty();
    }

    @Test
    void tellsInWordsWhatIsWrongWithAFilter(Visitor visitor) {
        visitor.open("/?from=yesterday");
        visitor.awaitUntil(
                "the list is there",
                () -> !visitor.text("#count").isEmpty()
                        || visitor.find("#empty").isDisplayed());
        assertThat(visitor.find("#from").getDomProperty("value")).isEmpty();
        visitor.open("/?outcome=KILLED&q=" + "%00");
        visitor.awaitUntil("the problem is told", () -> visitor.text("#count").contains("control character"));
    }

    @Test
    void loadsMoreWhileOneScrolls(Visitor visitor) {
        for (int crash = 2; crash < 47; crash++) {
            visitor.add(
                    "Crash number %d\n\n%d people were injured near Marston, the police said.".formatted(crash, crash));
        }
        visitor.read("/");
        assertThat(visitor.text("#count")).isEqualTo("45 articles");
        assertThat(visitor.texts(TITLES)).hasSize(20);
        for (int shown : new int[] {40, 45}) {
            visitor.script("scrollTo(0, document.body.scrollHeight)");
            visitor.awaitUntil(shown + " are shown", () -> visitor.texts(TITLES).size() == shown);
        }
        assertThat(visitor.texts(TITLES)).doesNotHaveDuplicates();
        assertThat(visitor.find("#more").isDisplayed()).isFalse();
    }

    @Test
    void loadsOnWhereAWholePageIsInSight(Visitor visitor) {
        for (int crash = 2; crash < 47; crash++) {
            visitor.add("Crash number %d".formatted(crash) + "\n\nTwo people were injured near Marston.");
        }
        visitor.resize(1280, 9000);
        visitor.read("/");
        visitor.awaitUntil("all are shown", () -> visitor.texts(TITLES).size() == 45);
        assertThat(visitor.texts(TITLES)).doesNotHaveDuplicates();
    }

    @Test
    void tellsHowToAddTheFirstArticle(Visitor visitor) {
        visitor.read("/");
        assertThat(visitor.text("#empty"))
                .contains("no articles yet", "Add articles", "paste one or drop files", "seeds/");
        visitor.control("#empty", "Add articles").click();
        assertThat(visitor.focused().getDomAttribute("id")).isEqualTo("pasted");
    }

    @Test
    void tellsWhenNothingMatches(Visitor visitor) {
        visitor.add(News.BRIDGE);
        visitor.read("/?q=zeppelin");
        assertThat(visitor.text("#count")).isEqualTo("No article matches these filters.");
        assertThat(visitor.find("#empty").isDisplayed()).isFalse();
    }

    @Test
    void addsAPastedText(Visitor visitor) {
        visitor.read("/");
        openAdding(visitor);
        visitor.find("#pasted")
                .sendKeys("Flood hits Marston", Keys.ENTER, Keys.ENTER, "At least 12 people died, the mayor said.");
        visitor.control("#paste", "Add this text").click();
        visitor.awaitUntil("it is told", () -> visitor.text("#outcomes").contains("added: Flood hits Marston"));
        visitor.awaitUntil("it is listed", () -> visitor.texts(TITLES).equals(List.of("Flood hits Marston")));
        visitor.awaitUntil(
                "there is room for another",
                () -> String.valueOf(visitor.find("#pasted").getDomProperty("value"))
                        .isEmpty());
    }

    @Test
    void tellsTheOutcomeOfEachFile(Visitor visitor, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("flood.txt"), "Flood hits Marston\n\nAt least 12 people died.");
        Files.writeString(folder.resolve("empty.txt"), " ");
        Files.writeString(folder.resolve("many.jsonl"), """
                {"id": "1", "headline": "First of many", "text": "Two people died.", "extra": 1}
                {"text": "Flood hits Marston\\n\\nAt least 12 people died."}
                {"text": oops
                """);
        Files.writeString(folder.resolve("picture.png"), "no text");
        visitor.read("/");
        openAdding(visitor);
        visitor.find("#files")
                .sendKeys(String.join(
                        "\n",
                        List.of("flood.txt", "empty.txt", "many.jsonl", "picture.png").stream()
                                .map(name -> folder.resolve(name).toString())
                                .toList()));
        visitor.awaitUntil("all are told", () -> visitor.all("#outcomes li").size() == 6);
        assertThat(visitor.texts("#outcomes li"))
                .anySatisfy(told -> assertThat(told).startsWith("flood.txt added: Flood hits Marston"))
                .anySatisfy(told ->
                        assertThat(told).startsWith("empty.txt refused: ").hasSizeGreaterThan(30))
                .anySatisfy(told -> assertThat(told).startsWith("many.jsonl, line 1 added: First of many"))
                .anySatisfy(told -> assertThat(told).startsWith("many.jsonl, line 2 known already: Flood hits"))
                .anySatisfy(told -> assertThat(told).startsWith("many.jsonl, line 3 refused: It is no JSON object"))
                .anySatisfy(told -> assertThat(told).startsWith("picture.png refused: Only files that end in .txt"));
        visitor.awaitUntil(
                "the sum is told", () -> visitor.text("#progress-words").equals("3 in the library, 3 refused."));
    }

    @Test
    void takesFilesThatAreDropped(Visitor visitor) {
        visitor.read("/");
        openAdding(visitor);
        visitor.script("""
                const page = `<html><head><title>Set in HTML</title></head><body><article><h1>Set in HTML</h1>
                    <p>Four people died when the old bridge fell into the river on Monday, the mayor said.</p>
                    <p>The bridge had been closed to lorries since the spring, but people still went across on foot.</p>
                    </article></body></html>`;
                const files = new DataTransfer();
                files.items.add(new File(["Dropped in\\n\\nThree people died."], "dropped.txt"));
                files.items.add(new File([page], "page.html"));
                const drop = new DragEvent("drop", {dataTransfer: files, bubbles: true, cancelable: true});
                document.getElementById("drop").dispatchEvent(drop);
                """);
        visitor.awaitUntil("both are told", () -> visitor.all("#outcomes li").size() == 2);
        assertThat(visitor.texts("#outcomes li"))
                .containsExactly("page.html added: Set in HTML", "dropped.txt added: Dropped in");
    }

    private static void addThree(Visitor visitor) {
        visitor.add(News.QUAKE);
        visitor.add(News.FERRY);
        visitor.add(News.BRIDGE);
    }

    private static void openAdding(Visitor visitor) {
        visitor.control("#add", "Add articles").click();
    }
}
