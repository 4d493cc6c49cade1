package org.dateline.revision;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An article whose text is replaced: what changed is told, nobody's change is lost, and no text is stored twice. */
@SpringBootTest
@AutoConfigureMockMvc
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class RevisionOverHttpTests {

    private static final String MORNING = """
            Landslide buries village

            At least 39 people were killed when a hillside collapsed above Tarma, the police said on Monday.

            "We heard a roar and then nothing," said Lucia Mendez, a teacher. "We dug with our hands."

            Twelve people were injured, according to Health Minister Pedro Salas.
            """;
    private static final String EVENING = """
            Landslide buries village 🌊

            At least 45 people were killed when a hillside collapsed above Tarma, the police said on Monday.

            "We heard a roar and then nothing at all," said Lucia Mendez, a teacher and mother.

            "The road is open," said Colonel Ivan Rojas.
            """;

    @Autowired
    private MockMvcTester mvc;

    private String article = "";

    @BeforeEach
    void takeTheMorningIn() {
        MvcTestResult answer = send(mvc.post().uri("/api/articles"), MORNING);
        assertThat(answer).hasStatus(201);
        article = String.valueOf(answer.getResponse().getHeader("Location"));
    }

    @AfterEach
    void takeItOut() {
        assertThat(mvc.delete().uri(article)).hasStatus(204);
    }

    @Test
    void putsANewTextInPlaceOfTheOld() {
        MvcTestResult answer = revise(EVENING);
        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"revision\": 2, \"toll\": {\"killed\": {\"low\": 45}}}");
        assertThat(answer.getResponse().getHeader(HttpHeaders.ETAG)).isEqualTo(tag());
        assertThat(JsonPath.<String>read(body(article), "$.text")).isEqualTo(EVENING);
        assertThat(JsonPath.<List<String>>read(body(article + "/quotes"), "$.content[*].text"))
                .containsExactly("We heard a roar and then nothing at all,", "The road is open,");
        assertThat(JsonPath.<List<String>>read(body("/api/persons"), "$.content[*].name"))
                .containsExactly("Ivan Rojas", "Lucia Mendez");
    }

    @Test
    void listsTheRevisions() {
        revise(EVENING);
        assertThat(mvc.get().uri(article + "/revisions"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"content": [{"revision": 1, "current": false}, {"revision": 2, "current": true}],
                         "page": {"totalElements": 2}}""");
        assertThat(JsonPath.<String>read(body(article + "/revisions/1"), "$.text"))
                .isEqualTo(MORNING);
        assertThat(JsonPath.<String>read(body(article + "/revisions/2"), "$.text"))
                .isEqualTo(EVENING);
        assertThat(JsonPath.<List<Integer>>read(body(article + "/revisions?page=1&size=1"), "$.content[*].revision"))
                .containsExactly(2);
        assertThat(mvc.get().uri(article + "/revisions/3"))
                .hasStatus(404)
                .bodyText()
                .contains("it has 1 to 2");
    }

    @Test
    void tellsWhatChanged() {
        revise(EVENING);
        String changes = body(article + "/revisions/2/changes");
        assertThat(JsonPath.<List<String>>read(changes, "$.summary"))
                .contains(
                        "the toll of the killed rose from 39 or more to 45 or more",
                        "the toll of the injured was 12, now there is none",
                        "the killed, by the police: rose from 39 or more to 45 or more",
                        "“We heard a roar and then nothing at all,” was “We heard a roar and then nothing,”",
                        "Lucia Mendez is “a teacher and mother”, was “a teacher”");
        assertThat(JsonPath.<List<String>>read(changes, "$.casualtyEstimates.went[*].quantityText"))
                .containsExactly("Twelve");
        assertThat(JsonPath.<List<String>>read(changes, "$.quotes.came[*].text"))
                .containsExactly("The road is open,");
        assertThat(JsonPath.<List<String>>read(changes, "$.quotes.went[*].text"))
                .containsExactly("We dug with our hands.");
        assertThat(JsonPath.<List<String>>read(changes, "$.persons.came[*].name"))
                .containsExactly("Ivan Rojas");
        assertThat(JsonPath.<List<String>>read(changes, "$.persons.went[*].name"))
                .containsExactly("Pedro Salas");
    }

    @Test
    void keepsTheLawOfSpansInBothTexts() {
        revise(EVENING);
        String changes = body(article + "/revisions/2/changes?offsets=codepoints&explain=true");
        assertThat(JsonPath.<List<?>>read(changes, "$.quotes.came[*].explanation"))
                .isNotEmpty();
        assertThat(body(article + "/revisions/2/changes")).doesNotContain("explanation");
        Map<String, Integer> before = JsonPath.read(changes, "$.quotes.changed[0].before.span");
        Map<String, Integer> after = JsonPath.read(changes, "$.quotes.changed[0].after.span");
        assertThat(cut(MORNING, before)).isEqualTo("We heard a roar and then nothing,");
        assertThat(cut(EVENING, after)).isEqualTo("We heard a roar and then nothing at all,");
    }

    @Test
    void comparesAnyTwoRevisions() {
        revise(EVENING);
        revise(MORNING.replace("39", "51"));
        assertThat(JsonPath.<List<String>>read(body(article + "/revisions/3/changes?since=1"), "$.summary"))
                .containsExactly(
                        "the toll of the killed rose from 39 or more to 51 or more",
                        "the killed, by the police: rose from 39 or more to 51 or more");
        assertThat(mvc.get().uri(article + "/revisions/3/changes?since=3"))
                .hasStatus(400)
                .bodyText()
                .contains("a revision before 3");
        assertThat(mvc.get().uri(article + "/revisions/1/changes"))
                .hasStatus(400)
                .bodyText()
                .contains("from revision 2 on");
    }

    @Test
    void refusesAChangeThatDoesNotTellWhatItChanges() {
        assertThat(send(mvc.put().uri(article), EVENING))
                .hasStatus(428)
                .bodyText()
                .contains("If-Match");
        assertThat(JsonPath.<String>read(body(article), "$.text")).isEqualTo(MORNING);
    }

    @Test
    void refusesAChangeOfAStateThatIsNoMore() {
        String seen = tag();
        revise(EVENING);
        assertThat(send(mvc.put().uri(article).header(HttpHeaders.IF_MATCH, seen), MORNING + "\nOne more."))
                .hasStatus(412)
                .bodyText()
                .contains("has changed since");
        assertThat(mvc.delete().uri(article).header(HttpHeaders.IF_MATCH, seen)).hasStatus(412);
        assertThat(JsonPath.<String>read(body(article), "$.text")).isEqualTo(EVENING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            9d1252       | 400 | in its quotation marks
            "unclosed    | 400 | in its quotation marks
            ,            | 400 | in its quotation marks
            W/TAG        | 412 | without the W/
            "other", "x" | 412 | has changed since
            """)
    void refusesWhatIsNoTagOfThisState(String header, int status, String told) {
        String sent = header.replace("TAG", tag());
        assertThat(send(mvc.put().uri(article).header(HttpHeaders.IF_MATCH, sent), EVENING))
                .hasStatus(status)
                .bodyText()
                .contains(told);
        assertThat(mvc.delete().uri(article).header(HttpHeaders.IF_MATCH, sent)).hasStatus(status);
    }

    @Test
    void takesOneOfSeveralTags() {
        assertThat(send(mvc.put().uri(article).header(HttpHeaders.IF_MATCH, "\"other\", " + tag()), EVENING))
                .hasStatusOk();
    }

    @Test
    void tellsWhatCameAndWent() {
        revise(EVENING);
        assertThat(JsonPath.<List<String>>read(body(article + "/revisions/2/changes"), "$.summary"))
                .contains(
                        "gone: the injured, by Pedro Salas: “Twelve”",
                        "new: “The road is open,”, by Ivan Rojas",
                        "gone: “We dug with our hands.”, by Lucia Mendez",
                        "new: Ivan Rojas",
                        "gone: Pedro Salas");
    }

    @Test
    void listsTheRevisionsTheOtherWayRound() {
        revise(EVENING);
        assertThat(JsonPath.<List<Integer>>read(
                        body(article + "/revisions?sort=revision,desc"), "$.content[*].revision"))
                .containsExactly(2, 1);
    }

    @Test
    void takesAFormerTextForTheSameArticle() {
        revise(EVENING);
        assertThat(send(mvc.post().uri("/api/articles"), MORNING))
                .hasStatusOk()
                .hasHeader(HttpHeaders.CONTENT_LOCATION, article)
                .bodyJson()
                .extractingPath("text")
                .isEqualTo(EVENING);
    }

    @Test
    void goesBackToAFormerText() {
        revise(EVENING);
        assertThat(revise(MORNING))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("revision")
                .isEqualTo(3);
        assertThat(JsonPath.<List<String>>read(body(article + "/revisions/3/changes"), "$.persons.came[*].name"))
                .containsExactly("Pedro Salas");
    }

    @Test
    void refusesTheTextOfAnotherArticle() {
        MvcTestResult other = send(mvc.post().uri("/api/articles"), "The weather\n\nIt rained on Monday.");
        String place = String.valueOf(other.getResponse().getHeader("Location"));
        assertThat(revise("The weather\n\nIt rained on Monday."))
                .hasStatus(409)
                .bodyText()
                .contains("has this text");
        assertThat(mvc.delete().uri(place)).hasStatus(204);
        assertThat(JsonPath.<String>read(body(article), "$.text")).isEqualTo(MORNING);
    }

    @Test
    void correctsThePublicationWithoutANewRevision() {
        String json = "{\"text\": \"%s\", \"source\": \"Valley Post\"}"
                .formatted(MORNING.replace("\"", "\\\"").replace("\n", "\\n"));
        assertThat(mvc.put()
                        .uri(article)
                        .header(HttpHeaders.IF_MATCH, tag())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"revision\": 1, \"source\": {\"name\": \"Valley Post\"}}");
        assertThat(revise(EVENING)).bodyJson().extractingPath("source.name").isEqualTo("Valley Post");
    }

    @Test
    void takesAWebPageForARevisionToo() {
        String page = "<html><head><title>Landslide buries village</title><meta name=\"author\" content=\"Ana Ruiz\">"
                + "</head><body><article><h1>Landslide buries village</h1><p>At least 47 people were killed when a"
                + " hillside collapsed above Tarma, the police said on Monday.</p><p>Rescuers dug through the night and"
                + " the road to the coast was closed until further notice.</p></article></body></html>";
        assertThat(mvc.put()
                        .uri(article)
                        .header(HttpHeaders.IF_MATCH, tag())
                        .contentType(MediaType.TEXT_HTML)
                        .content(page))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"revision\": 2, \"authors\": [\"Ana Ruiz\"], \"toll\": {\"killed\": {\"low\": 47}}}");
        assertThat(revise(EVENING)).bodyJson().extractingPath("authors[0]").isEqualTo("Ana Ruiz");
        assertThat(mvc.get().uri(article + "/revisions"))
                .bodyJson()
                .isLenientlyEqualTo("{\"content\": [{\"authors\": []}, {\"authors\": [\"Ana Ruiz\"]}, {}]}");
    }

    @Test
    void refusesTextsAsPostDoes() {
        assertThat(revise(" ")).hasStatus(400).bodyText().contains("The text is empty");
        assertThat(send(mvc.put().uri("/api/articles/4711").header(HttpHeaders.IF_MATCH, "*"), EVENING))
                .hasStatus(404);
        assertThat(JsonPath.<Integer>read(body(article), "$.revision")).isEqualTo(1);
    }

    @Test
    void keepsMergedAndSplitPersonsWhenItIsReadAgain() {
        int lucia = person("Lucia Mendez");
        int pedro = person("Pedro Salas");
        assertThat(mvc.post()
                        .uri("/api/persons/" + lucia + "/merge")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"person\": %d}".formatted(pedro)))
                .hasStatusOk();
        revise(MORNING.replace("39", "40"));
        assertThat(mvc.get().uri("/api/persons"))
                .bodyJson()
                .isLenientlyEqualTo("{\"content\": [{\"id\": %d, \"name\": \"Lucia Mendez\"}]}".formatted(lucia));
        assertThat(JsonPath.<List<Integer>>read(
                        body(article + "/casualty-estimates"), "$.content[*].attribution.personId"))
                .contains(lucia);
    }

    private MvcTestResult revise(String text) {
        return send(mvc.put().uri(article).header(HttpHeaders.IF_MATCH, tag()), text);
    }

    private static MvcTestResult send(MockMvcTester.MockMvcRequestBuilder request, String text) {
        return request.contentType(MediaType.TEXT_PLAIN)
                .content(text.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    private String tag() {
        return String.valueOf(mvc.get().uri(article).exchange().getResponse().getHeader(HttpHeaders.ETAG));
    }

    private int person(String name) {
        return JsonPath.<List<Integer>>read(body("/api/persons"), "$.content[?(@.name == '%s')].id".formatted(name))
                .get(0);
    }

    private static String cut(String text, Map<String, Integer> span) {
        int[] points = text.codePoints().toArray();
        return new String(points, span.get("start"), span.get("end") - span.get("start"));
    }

    private String body(String uri) {
        try {
            MvcTestResult answer = mvc.get().uri(uri).exchange();
            assertThat(answer).hasStatusOk();
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
