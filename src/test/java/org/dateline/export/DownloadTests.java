package org.dateline.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What goes out as CSV or NDJSON, read back, is what the JSON API serves. */
@SpringBootTest(properties = "dateline.seeds=seeds")
@AutoConfigureMockMvc
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class DownloadTests {

    /** Where the value of a column stands in the JSON of its fact, but for those of the same name. */
    private static final Map<String, String> PLACES = places();

    private final JsonMapper mapper = new JsonMapper();

    @Autowired
    private MockMvcTester mvc;

    @BeforeEach
    void takeArticlesIn() {
        Articles.takeIn(mvc);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/quotes?",
                "/api/quotes?q=we&offsets=codepoints",
                "/api/persons?",
                "/api/persons?role=mayor",
                "/api/organisations?",
                "/api/casualty-estimates?",
                "/api/casualty-estimates?convention=none&min=5",
                "/api/casualty-estimates?convention=acled&offsets=codepoints",
                "/api/articles?",
                "/api/articles?outcome=KILLED",
                "/api/articles/1/quotes?offsets=codepoints",
                "/api/articles/1/persons?",
                "/api/articles/2/persons?offsets=codepoints",
                "/api/articles/1/organisations?",
                "/api/articles/1/casualty-estimates?convention=acled",
                "/api/persons/2/quotes?"
            })
    void givesTheFactsOfTheJsonApi(String list) throws IOException {
        List<JsonNode> facts = json(list);
        assertThat(facts).isNotEmpty();
        assertThat(lines(get(list + "&format=ndjson"))).containsExactlyInAnyOrderElementsOf(facts);
        List<Map<String, String>> rows = Csv.rows(body(get(list + "&format=csv")));
        assertThat(rows).hasSameSizeAs(facts);
        Map<String, JsonNode> byId =
                facts.stream().collect(Collectors.toMap(f -> f.get("id").asString(), f -> f));
        rows.forEach(row -> row.forEach((column, cell) ->
                assertThat(cell).as(column).isEqualTo(expected(String.valueOf(column), byId.get(row.get("id")), row))));
    }

    @Test
    void keepsTheOrderOfIds() {
        assertThat(lines(get("/api/quotes?format=ndjson")).stream()
                        .map(line -> line.get("id").asLong()))
                .isSorted()
                .hasSizeGreaterThan(15);
    }

    @Test
    void guardsAgainstFormulas() {
        String csv = body(get("/api/quotes?format=csv"));
        assertThat(csv)
                .contains(",\"'=SUM(A1:A9) is all we ever got,\",")
                .contains(",\"'+44 was dialled, again and again,\",")
                .contains(",\"'@everyone, go home, we told them.\",")
                .doesNotContain(",\"=", ",=", ",+", ",@");
    }

    @Test
    void givesAllFactsOfAnArticleInOneTable() throws IOException {
        List<Map<String, String>> rows = Csv.rows(body(get("/api/articles/1?format=csv&convention=none")));
        List<JsonNode> lines = lines(get("/api/articles/1?format=ndjson&convention=none"));
        Map<String, String> lists = Map.of(
                "quote", "quotes",
                "person", "persons",
                "organisation", "organisations",
                "casualtyEstimate", "casualty-estimates");
        lists.forEach((type, list) -> {
            List<JsonNode> facts = json("/api/articles/1/" + list + "?");
            assertThat(facts).isNotEmpty();
            assertThat(lines.stream().filter(line -> line.get("type").asString().equals(type)))
                    .as(type)
                    .extracting(line -> line.get("id"))
                    .containsExactlyElementsOf(
                            facts.stream().map(fact -> fact.get("id")).toList());
            assertThat(rows.stream().filter(row -> type.equals(row.get("type"))).map(row -> row.get("id")))
                    .containsExactlyElementsOf(facts.stream()
                            .map(fact -> fact.get("id").asString())
                            .toList());
        });
        assertThat(rows).hasSameSizeAs(lines);
        assertThat(lines.get(0).propertyNames().iterator().next()).isEqualTo("type");
    }

    @Test
    void saysWhatItSends() {
        MvcTestResult csv = get("/api/quotes?format=csv");
        assertThat(csv)
                .hasHeader("Content-Type", "text/csv;charset=UTF-8;header=present")
                .hasHeader("Content-Disposition", "attachment; filename=\"quotes.csv\"");
        assertThat(csv.getResponse().getHeaders("Vary")).contains("Accept");
        assertThat(csv.getResponse().getHeader("ETag")).isNull();
        assertThat(mvc.get().uri("/api/articles/1").header("Accept", "application/x-ndjson"))
                .hasHeader("Content-Type", "application/x-ndjson")
                .hasHeader("Content-Disposition", "attachment; filename=\"article-1.ndjson\"");
        assertThat(mvc.head().uri("/api/quotes").header("Accept", "text/csv"))
                .hasStatusOk()
                .hasHeader("Content-Type", "text/csv;charset=UTF-8;header=present")
                .bodyText()
                .isEmpty();
    }

    @Test
    void givesAHeaderAloneWhereNothingIsFound() {
        assertThat(body(get("/api/quotes?format=csv&q=nobody+said+this"))).matches("id,[A-Za-z,]+\r\n");
        assertThat(body(get("/api/quotes?format=ndjson&q=nobody+said+this"))).isEmpty();
    }

    @Test
    void isDescribedBesideTheOtherFormats() {
        JsonNode list = mapper.readTree(body(get("/v3/api-docs"))).at("/paths/~1api~1quotes/get");
        assertThat(list.at("/responses/200/content").propertyNames())
                .contains("application/json", "application/ld+json", "text/csv", "application/x-ndjson");
        assertThat(list.at("/responses/200/content/application~1json/schema/$ref")
                        .asString())
                .endsWith("PagedModelQuoteResponse");
        List<JsonNode> formats = StreamSupport.stream(list.get("parameters").spliterator(), false)
                .filter(parameter -> parameter.get("name").asString().equals("format"))
                .toList();
        assertThat(formats).hasSize(1);
        assertThat(formats.get(0).at("/schema/enum").toString())
                .isEqualTo("[\"json\",\"jsonld\",\"annotation\",\"csv\",\"ndjson\"]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/quotes?format=csv&size=5                 | 400 | The answer is whole, not paged.
            /api/quotes?format=ndjson&page=1              | 400 | The answer is whole, not paged.
            /api/quotes?format=csv&sort=id                | 400 | The answer is whole, not paged.
            /api/quotes?format=csv&speeker=Ruiz           | 400 | known here: format, kind, offsets, q, speaker
            /api/quotes?format=csv&kind=LOUD              | 400 | DIRECT, FRAGMENT
            /api/articles?format=csv&minKilled=-1         | 400 | minKilled
            /api/articles/777/quotes?format=csv           | 404 | no article with the id 777
            /api/articles/777?format=ndjson               | 404 | no article with the id 777
            /api/persons/777/quotes?format=csv            | 404 | no person with the id 777
            """)
    void refuses(String uri, int status, String words) {
        assertThat(get(uri))
                .hasStatus(status)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyText()
                .contains(words);
    }

    private static String expected(String column, JsonNode fact, Map<String, String> row) {
        if (column.startsWith("article") && !column.equals("articleId")) {
            return row.get(column);
        }
        String place = PLACES.getOrDefault(column, "/" + column);
        int each = place.indexOf("/*");
        if (each < 0) {
            return text(fact.at(place));
        }
        return StreamSupport.stream(fact.at(place.substring(0, each)).spliterator(), false)
                .map(one -> text(one.isValueNode() ? one : one.at(place.substring(each + 2))))
                .map(one -> one.replace("\\", "\\\\").replace("|", "\\|"))
                .collect(Collectors.joining(" | "));
    }

    private static String text(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? "" : value.asString();
    }

    private static Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>(Map.of(
                "start",
                "/span/start",
                "end",
                "/span/end",
                "aliases",
                "/aliases/*",
                "mentions",
                "/mentions/*/text",
                "mentionStarts",
                "/mentions/*/span/start",
                "mentionEnds",
                "/mentions/*/span/end",
                "mergedFrom",
                "/mergedFrom/*/id"));
        places.putAll(Map.of(
                "roles", "/roles/*/text",
                "roleStarts", "/roles/*/span/start",
                "roleEnds", "/roles/*/span/end",
                "roleOrganisations", "/roles/*/organisation",
                "roleOrganisationIds", "/roles/*/organisationId"));
        places.put("roleRules", "/roles/*/rule");
        places.put("authors", "/authors/*");
        places.putAll(Map.of(
                "convention", "/convention/name",
                "conventionWord", "/convention/word",
                "conventionRule", "/convention/rule",
                "victimsText", "/victims/text",
                "victimsStart", "/victims/span/start",
                "victimsEnd", "/victims/span/end",
                "victimsSide", "/victims/side"));
        for (String part : List.of("speaker", "attribution")) {
            for (String field : List.of("Name", "Kind", "Text", "Cue", "Rule", "Inferred")) {
                places.put(part + field, "/" + part + "/" + field.toLowerCase(Locale.ROOT));
            }
            places.put(part + "Start", "/" + part + "/span/start");
            places.put(part + "End", "/" + part + "/span/end");
            places.put(part + "PersonId", "/" + part + "/personId");
            places.put(part + "OrganisationId", "/" + part + "/organisationId");
        }
        for (String part : List.of("dateline", "source")) {
            for (String field : List.of("Place", "Agency", "Name", "Url")) {
                places.put(part + field, "/" + part + "/" + field.toLowerCase(Locale.ROOT));
            }
        }
        for (String outcome : List.of("killed", "injured", "killedOrInjured", "missing", "displaced", "detained")) {
            for (String field : List.of("Low", "High", "Open", "Claims", "Agreement")) {
                places.put(outcome + field, "/toll/" + outcome + "/" + field.toLowerCase(Locale.ROOT));
            }
        }
        return places;
    }

    /** All of a list, of however many pages. */
    private List<JsonNode> json(String list) {
        List<JsonNode> facts = new ArrayList<>();
        JsonNode answer = mapper.readTree(body(get(list + "&size=200")));
        answer.get("content").forEach(facts::add);
        assertThat(answer.at("/page/totalPages").asInt()).isEqualTo(1);
        return facts;
    }

    private List<JsonNode> lines(MvcTestResult answer) {
        return Arrays.stream(body(answer).split("\n"))
                .filter(line -> !line.isEmpty())
                .map(mapper::readTree)
                .toList();
    }

    private MvcTestResult get(String uri) {
        return mvc.get().uri(uri).exchange();
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}
