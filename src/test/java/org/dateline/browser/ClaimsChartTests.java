package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The claims of an article side by side: as a chart, as a table, and as files. */
@BrowserTest
class ClaimsChartTests {

    private static final String KILLED = "#claims figure:first-child";

    private long article;

    @BeforeEach
    void openTheClaims(Visitor visitor) {
        article = visitor.add(News.QUAKE);
        visitor.read("/article.html?id=" + article);
        visitor.await(KILLED);
        visitor.script("document.getElementById('claims-heading').scrollIntoView()");
        visitor.await(KILLED + " svg");
    }

    @Test
    void drawsAFigureForEachOutcomeAndGroup(Visitor visitor) {
        assertThat(visitor.texts("#claims h3"))
                .containsExactlyInAnyOrder("Killed", "Killed, victims: soldiers", "Injured", "Missing", "Displaced");
    }

    @Test
    void drawsPointsBarsAndArrows(Visitor visitor) {
        String svg = KILLED + " svg";
        assertThat(visitor.all(svg + " .point"))
                .as("1,500, 1,240, 860, 230,000")
                .hasSize(4);
        assertThat(visitor.all(svg + " .arrow"))
                .as("1,240 or more, 2,001 or more")
                .hasSize(2);
        assertThat(visitor.all(svg + " .cap"))
                .as("900 to 1,100 has two, each arrow one")
                .hasSize(4);
        assertThat(visitor.texts(svg + " text"))
                .contains("the Interior Ministry", "“At least 1,240”", "1,240 or more", "900 to 1,100")
                .contains("“860” (replaced by a later figure)", "“230,000” (another event)");
    }

    @Test
    void pointsTheArrowWhereABoundIsOpen(Visitor visitor) {
        assertThat(arrow(visitor, KILLED)).contains("l-9,");
        assertThat(arrow(visitor, figure(visitor, "Missing"))).as("up to 300").contains("l9,");
    }

    @Test
    void drawsWhatDoesNotCountHollowAndDashed(Visitor visitor) {
        String denied = figure(visitor, "Killed, victims: soldiers");
        assertThat(visitor.texts(denied + " svg text")).contains("“soldiers” (denied)");
        assertThat(visitor.all(denied + " line[stroke-dasharray]")).hasSize(1);
        assertThat(visitor.all(KILLED + " line[stroke-dasharray]")).isEmpty();
        List<String> fills = visitor.script(
                "return [...document.querySelectorAll(arguments[0])].map((e) => e.parentNode.getAttribute('fill'))",
                KILLED + " .point");
        assertThat(fills).as("1,500, 1,240, 860, 230,000").hasSize(4);
        assertThat(fills.get(0)).isEqualTo(fills.get(1)).isNotEqualTo(fills.get(2));
        assertThat(fills.get(2)).isEqualTo(fills.get(3));
    }

    @Test
    void placesClaimsByTheirNumbers(Visitor visitor) {
        List<String> places = visitor.script(
                "return [...document.querySelectorAll(arguments[0])].map((e) => e.getAttribute('cx'))",
                KILLED + " .point");
        List<Double> across = places.stream().map(Double::valueOf).toList();
        assertThat(across).as("1,500, 1,240, 860, 230,000").hasSize(4);
        assertThat(across.get(2)).isLessThan(across.get(1));
        assertThat(across.get(1)).isLessThan(across.get(0));
        assertThat(across.get(0)).isLessThan(across.get(3));
    }

    @Test
    void marksWhereClaimsDisagreeAndSaysWhy(Visitor visitor) {
        assertThat(visitor.text(KILLED + " figcaption"))
                .contains("no number fits all", "between 900 and 1,100, says the United Nations")
                .contains("no number fits both");
        assertThat(visitor.texts(KILLED + " svg text")).contains("no number fits all");
        assertThat(visitor.texts("#claims figure:last-child svg text")).doesNotContain("no number fits all");
    }

    @Test
    void saysWhenTheScaleIsLogarithmic(Visitor visitor) {
        assertThat(visitor.texts(KILLED + " svg text")).contains("people, on a logarithmic scale", "100,000");
        assertThat(visitor.texts(figure(visitor, "Injured") + " svg text")).contains("people");
    }

    @Test
    void namesTheChartForWhoCannotSeeIt(Visitor visitor) {
        assertThat(visitor.find(KILLED + " svg").getDomAttribute("role")).isEqualTo("img");
        assertThat(visitor.find(KILLED + " svg").getAccessibleName()).startsWith("Killed");
        assertThat(visitor.texts(KILLED + " svg desc").get(0))
                .contains("900 to 1,100, “between 900 and 1,100”, The United Nations");
    }

    @Test
    void givesTheSameAsATable(Visitor visitor) {
        visitor.control(KILLED, "The same as a table").click();
        int claims = visitor.ask("/api/articles/" + article + "/casualty-comparison", "$.groups[0].claims.length()");
        visitor.awaitUntil(
                "there is a row for each claim",
                () -> visitor.all(KILLED + " tbody tr").size() == claims);
        assertThat(visitor.text(KILLED + " table"))
                .containsSubsequence("Source", "Exact words", "At least", "At most", "Standing")
                .containsSubsequence("The United Nations", "between 900 and 1,100", "900", "1100", "asserted")
                .containsSubsequence("Opposition leader Mira Tolan", "more than 2,000", "2001", "open", "asserted")
                .containsSubsequence("860", "replaced by a later figure", "230,000", "another event");
        visitor.awaitUntil("a claim of the table is chosen in the text", () -> {
            visitor.control(KILLED + " tbody tr:nth-child(2)", "in the text").click();
            return visitor.texts(".chosen").equals(List.of("between 900 and 1,100"));
        });
    }

    @Test
    void savesAPictureWhoseStylesSurvive(Visitor visitor, @TempDir Path folder) throws Exception {
        Path file = save(visitor, folder, "SVG", "killed.svg");
        Element svg = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
        assertThat(svg.getTagName()).isEqualTo("svg");
        assertThat(svg.getElementsByTagName("style").getLength()).isZero();
        NodeList circles = svg.getElementsByTagName("circle");
        assertThat(circles.getLength()).isEqualTo(4);
        assertThat(((Element) circles.item(0).getParentNode()).getAttribute("fill"))
                .matches("#[0-9a-f]{6}");
        assertThat(svg.getAttribute("font-family")).isNotBlank();
    }

    @Test
    void savesAPictureOfPoints(Visitor visitor, @TempDir Path folder) throws IOException {
        Path file = save(visitor, folder, "PNG", "killed.png");
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(1920);
    }

    @Test
    void savesTheTable(Visitor visitor, @TempDir Path folder) throws IOException {
        String csv = Files.readString(save(visitor, folder, "CSV", "killed.csv"));
        assertThat(csv)
                .startsWith("\uFEFFOutcome,Side,Source,Exact words,Victims,At least,At most,Standing,Rule\r\n")
                .contains("KILLED,,The United Nations,\"between 900 and 1,100\",people,900,1100,asserted,");
        assertThat(csv.lines()).hasSize(8);
    }

    @Test
    void letsNoSpreadsheetTakeWordsForAFormula(Visitor visitor) {
        assertThat(visitor.<List<String>>later(
                        "import('/js/download.js').then((m) => arguments[1](arguments[0].map(m.cell)))",
                        List.of("=1+1", "+1", "-1", "@sum", "at 1-2", "a \"b\", c")))
                .containsExactly("'=1+1", "'+1", "'-1", "'@sum", "at 1-2", "\"a \"\"b\"\", c\"");
    }

    private static String arrow(Visitor visitor, String figure) {
        return visitor.find(figure + " .arrow").getDomAttribute("d");
    }

    /** The figure of that title, drawn. */
    private static String figure(Visitor visitor, String title) {
        String figure = "#claims figure:nth-child(%d)"
                .formatted(visitor.texts("#claims h3").indexOf(title) + 1);
        visitor.script("arguments[0].scrollIntoView()", visitor.find(figure));
        visitor.await(figure + " svg");
        return figure;
    }

    private static Path save(Visitor visitor, Path folder, String form, String name) {
        visitor.command("Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
        visitor.control(KILLED + " .downloads", form).click();
        Path file = folder.resolve(name);
        visitor.awaitUntil(name + " is saved", () -> Files.exists(file));
        return file;
    }
}
