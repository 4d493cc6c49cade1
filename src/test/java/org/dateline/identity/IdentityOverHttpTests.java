package org.dateline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Persons merged and split by a user, over real readings: everything they said moves with them and comes back. */
@SpringBootTest
@AutoConfigureMockMvc
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class IdentityOverHttpTests {

    private static final String ROBERT = """
            Bridge closed after crack

            "We closed it at once," said Robert Hale, the county engineer. Eleven people were hurt, Robert Hale said.
            """;
    private static final String BOB = """
            Bridge to stay shut

            "It will take a year," said Bob Hale, director of Northgate Bridge Authority. "We are sorry," Bob Hale said.
            """;
    private static final String NAMESAKE = """
            Baker wins prize

            "I get up at three," said Robert Hale, a baker. "My bread is dark."
            """;
    private static final String BOTH = """
            Bridge and bob

            "It is shut," said Robert Hale, the county engineer. Friends call him otherwise.

            "It is a pity," said Bob Hale, a director.
            """;

    @Autowired
    private MockMvcTester mvc;

    private final List<String> stored = new ArrayList<>();

    @BeforeEach
    void takeArticlesIn() {
        for (String text : List.of(ROBERT, BOB, NAMESAKE, BOTH)) {
            stored.add(take(text, 2001 + stored.size()));
        }
    }

    @AfterEach
    void takeThemOut() {
        stored.forEach(article -> assertThat(mvc.delete().uri(article)).hasStatus(204));
        assertThat(ids("/api/persons", "id")).isEmpty();
    }

    @Test
    void servesMergedPersonsAsOne() {
        int robert = person("Robert Hale");
        int bob = person("Bob Hale");
        assertThat(merge(robert, bob)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        {"id": %d, "name": "Robert Hale", "aliases": ["Bob Hale"], "mergedFrom": [{"id": %d, "name": "Bob Hale"}]}""".formatted(robert, bob));
        assertThat(texts("/api/persons?name=hale", "name")).containsExactly("Robert Hale");
        assertThat(texts("/api/persons?name=bob", "name")).containsExactly("Robert Hale");
        assertThat(texts("/api/persons?role=director", "name")).containsExactly("Robert Hale");
        assertThat(texts("/api/persons/" + robert + "/quotes", "text"))
                .contains("We closed it at once,", "It will take a year,", "I get up at three,");
        assertThat(ids("/api/persons/" + robert + "/articles", "id")).hasSize(4);
        assertThat(ids("/api/quotes?speaker=Bob", "speaker.personId")).containsOnly(robert);
        assertThat(ids("/api/articles?person=robert", "id")).hasSize(4);
    }

    @Test
    void servesAMergedPersonByTheOldIdToo() {
        int robert = person("Robert Hale");
        int bob = person("Bob Hale");
        assertThat(merge(robert, bob)).hasStatusOk();
        assertThat(body("/api/persons/" + bob)).isEqualTo(body("/api/persons/" + robert));
        assertThat(texts("/api/persons/" + bob + "/quotes", "text"))
                .isEqualTo(texts("/api/persons/" + robert + "/quotes", "text"));
    }

    @Test
    void keepsOneEntryInAnArticleThatNamesBoth() {
        int robert = person("Robert Hale");
        int bob = person("Bob Hale");
        assertThat(merge(robert, bob)).hasStatusOk();
        String entries = body(stored.get(3) + "/persons");
        assertThat(JsonPath.<List<String>>read(entries, "$.content[*].name")).containsExactly("Robert Hale");
        assertThat(JsonPath.<List<String>>read(entries, "$.content[0].mentions[*].text"))
                .containsExactly("Robert Hale", "Bob Hale");
        assertThat(JsonPath.<List<String>>read(entries, "$.content[0].roles[*].text"))
                .containsExactly("the county engineer", "a director");
    }

    @Test
    void undoesAMergeByASplit() {
        int robert = person("Robert Hale");
        int bob = person("Bob Hale");
        String before = everything();
        assertThat(merge(robert, bob)).hasStatusOk();
        assertThat(everything()).isNotEqualTo(before);
        assertThat(split(robert, "{\"person\": %d}".formatted(bob)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("name")
                .isEqualTo("Bob Hale");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void undoesASplitByAMerge() {
        int robert = person("Robert Hale");
        String before = everything();
        MvcTestResult baker = split(robert, "{\"articles\": [%s]}".formatted(id(stored.get(2))));
        assertThat(baker).hasStatus(201);
        String place = String.valueOf(baker.getResponse().getHeader("Location"));
        assertThat(texts(place + "/quotes", "text")).containsExactly("I get up at three,", "My bread is dark.");
        assertThat(texts(place + "/roles", "role.text")).containsExactly("a baker");
        assertThat(texts("/api/persons/" + robert + "/roles", "role.text"))
                .containsExactly("the county engineer", "the county engineer");
        assertThat(texts("/api/persons?name=hale", "name")).containsExactly("Bob Hale", "Robert Hale", "Robert Hale");
        assertThat(merge(robert, Integer.parseInt(id(place)))).hasStatusOk();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void undoesMergesOfMergedPersonsStepByStep() {
        int robert = person("Robert Hale");
        int bob = person("Bob Hale");
        int baker =
                Integer.parseInt(id(String.valueOf(split(robert, "{\"articles\": [%s]}".formatted(id(stored.get(2))))
                        .getResponse()
                        .getHeader("Location"))));
        String before = everything();
        assertThat(merge(bob, baker)).hasStatusOk();
        String between = everything();
        assertThat(merge(robert, bob)).hasStatusOk();
        assertThat(ids("/api/persons", "id")).containsExactly(robert);
        assertThat(split(robert, "{\"person\": %d}".formatted(bob))).hasStatusOk();
        assertThat(everything()).isEqualTo(between);
        assertThat(split(bob, "{\"person\": %d}".formatted(baker))).hasStatusOk();
        assertThat(everything()).isEqualTo(before);
        assertThat(merge(robert, baker)).hasStatusOk();
    }

    @Test
    void splitsAMergedPersonOffWithBothNames() {
        int robert = person("Robert Hale");
        int bob = person("Bob Hale");
        assertThat(merge(robert, bob)).hasStatusOk();
        String before = everything();
        MvcTestResult other = split(robert, "{\"articles\": [%s]}".formatted(id(stored.get(3))));
        String place = String.valueOf(other.getResponse().getHeader("Location"));
        assertThat(texts(place + "/quotes", "text")).containsExactly("It is shut,", "It is a pity,");
        assertThat(merge(robert, Integer.parseInt(id(place)))).hasStatusOk();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void splitsOffWhoWasMergedIntoALaterPerson() {
        int robert = person("Robert Hale");
        int bob = person("Bob Hale");
        assertThat(robert).isLessThan(bob);
        assertThat(merge(bob, robert)).hasStatusOk();
        String before = everything();
        MvcTestResult other = split(bob, "{\"articles\": [%s]}".formatted(id(stored.get(0))));
        assertThat(other).hasStatus(201);
        String place = String.valueOf(other.getResponse().getHeader("Location"));
        assertThat(texts(place + "/quotes", "text")).containsExactly("We closed it at once,");
        assertThat(merge(bob, Integer.parseInt(id(place)))).hasStatusOk();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void keepsASplitPersonThroughAnotherSpelling() {
        String composed = "Prize\n\n\"I bake,\" said José Díaz, a baker.";
        stored.add(take(composed, 2005));
        stored.add(take("Fire\n\n\"I ran,\" said José Díaz, a nurse.", 2006));
        int baker = JsonPath.<List<Integer>>read(body(stored.get(5) + "/persons"), "$.content[*].id")
                .get(0);
        MvcTestResult nurse = split(baker, "{\"articles\": [%s]}".formatted(id(stored.get(5))));
        String place = String.valueOf(nurse.getResponse().getHeader("Location"));
        String decomposed =
                Normalizer.normalize("Fire\n\n\"I ran out,\" said José Díaz, a nurse.", Normalizer.Form.NFD);
        assertThat(mvc.put()
                        .uri(stored.get(5))
                        .header("If-Match", "*")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content(decomposed.getBytes(StandardCharsets.UTF_8)))
                .hasStatusOk();
        assertThat(texts(place + "/quotes", "text")).containsExactly("I ran out,");
    }

    @Test
    void leavesNobodyWhomNoArticleNames() {
        int robert = person("Robert Hale");
        int bob = person("Bob Hale");
        assertThat(merge(bob, robert)).hasStatusOk();
        for (int i = 3; i >= 1; i -= 2) {
            assertThat(mvc.delete().uri(stored.remove(i))).hasStatus(204);
        }
        assertThat(split(bob, "{\"person\": %d}".formatted(robert))).hasStatusOk();
        assertThat(ids("/api/persons", "id")).containsExactly(robert);
    }

    @Test
    void takesArticlesToComeForTheMergedPerson() {
        int robert = person("Robert Hale");
        assertThat(merge(robert, person("Bob Hale"))).hasStatusOk();
        stored.add(take("Bridge news\n\n\"It opens on Friday,\" said Bob Hale.\n", 2009));
        assertThat(texts("/api/persons/" + robert + "/quotes", "text")).contains("It opens on Friday,");
        assertThat(ids("/api/persons", "id")).containsExactly(robert);
    }

    @Test
    void tellsRolesOverTime() {
        int robert = person("Robert Hale");
        assertThat(merge(robert, person("Bob Hale"))).hasStatusOk();
        String roles = body("/api/persons/" + robert + "/roles");
        assertThat(JsonPath.<List<String>>read(roles, "$.content[*].publishedOn"))
                .containsExactly("2001-05-01", "2002-05-01", "2003-05-01", "2004-05-01", "2004-05-01");
        assertThat(JsonPath.<List<String>>read(roles, "$.content[*].person"))
                .containsExactly("Robert Hale", "Bob Hale", "Robert Hale", "Robert Hale", "Bob Hale");
        int authority = JsonPath.<List<Integer>>read(body("/api/organisations?name=Northgate"), "$.content[*].id")
                .get(0);
        assertThat(mvc.get().uri("/api/organisations/" + authority + "/roles"))
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"content": [{"publishedOn": "2002-05-01", "personId": %d, "person": "Bob Hale"}]}""".formatted(robert));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            merge | {"person": ROBERT}                  | 409 | cannot be merged into itself
            merge | {"person": 4711}                    | 404 | no person with the id 4711
            merge | {}                                  | 400 | person
            merge | {"person": 1.5}                     | 400 | The field 'person'
            merge | {"person": "1"}                     | 400 | The field 'person'
            merge | {"persons": [1]}                    | 400 | Unknown field 'persons'
            split | {"person": BOB}                     | 409 | is not merged into the person
            split | {"articles": [4711]}                | 409 | does not name the person
            split | {"articles": ALL}                   | 409 | nobody would be left
            split | {"articles": []}                    | 400 | either 'person' or 'articles'
            split | {"articles": [1], "person": 1}      | 400 | either 'person' or 'articles'
            split | {}                                  | 400 | either 'person' or 'articles'
            """)
    void refusesWhatCannotBe(String change, String request, int status, String told) {
        int robert = person("Robert Hale");
        String before = everything();
        String articles = "[%s,%s,%s]".formatted(id(stored.get(0)), id(stored.get(2)), id(stored.get(3)));
        String sent = request.replace("ROBERT", "" + robert)
                .replace("BOB", "" + person("Bob Hale"))
                .replace("ALL", articles);
        assertThat(post("/api/persons/" + robert + "/" + change, sent))
                .hasStatus(status)
                .bodyText()
                .contains(told);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void refusesToMergeWhoIsMergedAlready() {
        int robert = person("Robert Hale");
        int bob = person("Bob Hale");
        assertThat(merge(robert, bob)).hasStatusOk();
        assertThat(merge(bob, robert)).hasStatus(409).bodyText().contains("is merged into the person " + robert);
        assertThat(merge(robert, bob)).hasStatus(409).bodyText().contains("split " + bob + " off it first");
    }

    @Test
    void letsOneOfTwoOppositeMergesWin() throws Exception {
        int robert = person("Robert Hale");
        int bob = person("Bob Hale");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<MvcTestResult> answer : threads.invokeAll(
                    List.<Callable<MvcTestResult>>of(() -> merge(robert, bob), () -> merge(bob, robert)))) {
                answers.add(answer.get().getResponse().getStatus());
            }
            assertThat(answers).containsExactlyInAnyOrder(200, 409);
        } finally {
            threads.shutdownNow();
        }
        assertThat(ids("/api/persons", "id")).hasSize(1);
    }

    private String take(String text, int year) {
        String json = "{\"text\": \"%s\", \"publishedOn\": \"%d-05-01\"}"
                .formatted(text.strip().replace("\"", "\\\"").replace("\n", "\\n"), year);
        return String.valueOf(post("/api/articles", json).getResponse().getHeader("Location"));
    }

    /** All that is served of persons, quotes and figures. */
    private String everything() {
        StringBuilder all = new StringBuilder();
        for (String list : List.of("/api/persons", "/api/quotes", "/api/casualty-estimates")) {
            all.append(body(list + "?size=200")).append('\n');
        }
        for (int person : ids("/api/persons", "id")) {
            all.append(body("/api/persons/" + person + "/quotes"))
                    .append(body("/api/persons/" + person + "/articles"))
                    .append(body("/api/persons/" + person + "/roles"))
                    .append('\n');
        }
        stored.forEach(article -> all.append(body(article + "/persons")).append('\n'));
        return all.toString();
    }

    private int person(String name) {
        String found = body("/api/persons?name=hale");
        return JsonPath.<List<Integer>>read(found, "$.content[?(@.name == '%s')].id".formatted(name))
                .get(0);
    }

    private List<Integer> ids(String uri, String path) {
        return JsonPath.read(body(uri), "$.content[*]." + path);
    }

    private List<String> texts(String uri, String path) {
        return JsonPath.read(body(uri), "$.content[*]." + path);
    }

    private static String id(String place) {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    private MvcTestResult merge(int person, int other) {
        return post("/api/persons/" + person + "/merge", "{\"person\": %d}".formatted(other));
    }

    private MvcTestResult split(int person, String request) {
        return post("/api/persons/" + person + "/split", request);
    }

    private MvcTestResult post(String uri, String json) {
        return mvc.post()
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
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
