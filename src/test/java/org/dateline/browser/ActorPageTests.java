package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person and an organisation across articles. */
@BrowserTest
class ActorPageTests {

    private long ferry;
    private long bridge;

    @BeforeEach
    void takeTwoArticlesIn(Visitor visitor) {
        ferry = visitor.add(News.FERRY);
        bridge = visitor.add(News.BRIDGE);
    }

    @Test
    void tellsTheRolesOfAPersonOverTime(Visitor visitor) {
        openPerson(visitor, "ruiz");
        assertThat(visitor.text("h1")).isEqualTo("Ana Ruiz");
        assertThat(visitor.text("#roles"))
                .containsSubsequence("20 November 2025", "Mayor", "Mayor promises new bridge")
                .containsSubsequence("11 February 2026", "chief executive of the Ellis Council", "Ferry sinks");
    }

    @Test
    void tellsWhatAPersonSaidAndWhere(Visitor visitor) {
        openPerson(visitor, "ruiz");
        assertThat(visitor.text("#quotes"))
                .contains("“We have counted every passenger,”", "“We need a bridge, not more promises,”");
        assertThat(visitor.control("#articles", "Ferry sinks").getDomAttribute("href"))
                .startsWith("article.html?id=" + ferry);
        visitor.control("#quotes", "Mayor promises new bridge").click();
        visitor.await("#reading[data-ready]");
        assertThat(visitor.driver().getCurrentUrl()).contains("article.html?id=" + bridge + "#quote-");
        assertThat(visitor.texts(".chosen")).containsExactly("We need a bridge, not more promises,");
    }

    @Test
    void tellsWhomAPersonIsQuotedWith(Visitor visitor) {
        openPerson(visitor, "ruiz");
        assertThat(visitor.texts("#others li")).containsExactly("Lena Marsh in 2 articles");
        visitor.control("#others", "Lena Marsh").click();
        visitor.awaitUntil("her page is there", () -> visitor.text("h1").equals("Lena Marsh"));
    }

    @Test
    void tellsWhoHadWhichRoleAtAnOrganisation(Visitor visitor) {
        int id = visitor.ask("/api/organisations?name=ellis+council", "$.content[0].id");
        visitor.read("/organisation.html?id=" + id);
        assertThat(visitor.text("h1")).isEqualTo("Ellis Council");
        assertThat(visitor.text("#roles"))
                .containsSubsequence("11 February 2026", "Ana Ruiz", "chief executive of the Ellis Council");
        assertThat(visitor.text("#articles")).contains("Ferry sinks off Port Ellis", "Killed 12 or more");
        assertThat(visitor.text("#quotes")).isEqualTo("Not quoted in any article.");
        assertThat(visitor.text("#others")).contains("Ana Ruiz in 1 article", "Lena Marsh in 1 article");
    }

    @Test
    void showsALongListThirtyAtATime(Visitor visitor) {
        for (int day = 1; day <= 65; day++) {
            visitor.add(Map.of(
                    "headline",
                    "Boats of day " + day,
                    "text",
                    "\"We counted %d boats on the river,\" said Omar Haddad, a pilot.".formatted(day)));
        }
        openPerson(visitor, "haddad");
        assertThat(visitor.all("#quotes blockquote")).hasSize(30);
        visitor.control("#quotes", "Show 30 more").click();
        visitor.awaitUntil(
                "60 are shown", () -> visitor.all("#quotes blockquote").size() == 60);
        visitor.control("#quotes", "Show 5 more").click();
        visitor.awaitUntil(
                "all are shown", () -> visitor.all("#quotes blockquote").size() == 65);
        assertThat(visitor.texts("#quotes button")).isEmpty();
        assertThat(visitor.texts("#quotes .from"))
                .doesNotHaveDuplicates()
                .allMatch(from -> from.startsWith("Boats of"));
    }

    private static void openPerson(Visitor visitor, String name) {
        int id = visitor.ask("/api/persons?name=" + name, "$.content[0].id");
        visitor.read("/person.html?id=" + id);
    }
}
