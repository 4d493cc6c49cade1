package org.dateline.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.jsonld.JsonLdError;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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

/** What goes out as linked data holds by its standards, and read back it is what the JSON API serves. */
@SpringBootTest(properties = "dateline.seeds=seeds")
@AutoConfigureMockMvc
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class LinkedDataTests {

    private static final String OWN = "https://dateline.example/ns#";
    private static final String HOST = "http://localhost";

    private final JsonMapper mapper = new JsonMapper();

    @Autowired
    private MockMvcTester mvc;

    @BeforeEach
    void takeArticlesIn() {
        Articles.takeIn(mvc);
        assertThat(mvc.post()
                        .uri("/api/articles")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                        {"headline": "Quiet day", "text": "Nobody was hurt, said Mayor Ana Ruiz.",
                         "url": "https://news.example/quiet", "source": "News", "publishedOn": "2018-02-14",
                         "authors": ["Lin Wei", "Jo Bell"], "section": "World"}"""))
                .hasStatus2xxSuccessful();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/articles?format=jsonld",
                "/api/articles/1?format=jsonld",
                "/api/articles/2?format=jsonld&convention=acled",
                "/api/articles/3?format=jsonld&offsets=codepoints",
                "/api/articles/4?format=jsonld",
                "/api/articles/1/quotes?format=jsonld",
                "/api/articles/1/persons?format=jsonld",
                "/api/articles/1/organisations?format=jsonld",
                "/api/articles/1/casualty-estimates?format=jsonld",
                "/api/quotes?format=jsonld&size=200",
                "/api/quotes/1?format=jsonld",
                "/api/persons?format=jsonld",
                "/api/persons/1?format=jsonld",
                "/api/organisations?format=jsonld",
                "/api/organisations/1?format=jsonld",
                "/api/casualty-estimates?format=jsonld&size=200",
                "/api/casualty-estimates/1?format=jsonld",
                "/api/articles/1?format=annotation",
                "/api/articles/3?format=annotation",
                "/api/articles/1/quotes?format=annotation",
                "/api/articles/1/persons?format=annotation",
                "/api/articles/1/organisations?format=annotation",
                "/api/articles/1/casualty-estimates?format=annotation",
                "/api/quotes?format=annotation&size=200",
                "/api/quotes/1?format=annotation",
                "/api/casualty-estimates?format=annotation&page=1&size=2",
                "/api/casualty-estimates/1?format=annotation"
            })
    void losesNoTermWhenItIsExpanded(String uri) throws JsonLdError {
        String document = body(get(uri));
        JsonNode expanded = JsonLdReader.expand(document);
        List<String> terms = terms(mapper.readTree(document));
        List<String> iris = terms(expanded);
        assertThat(terms).isNotEmpty();
        assertThat(iris).hasSameSizeAs(terms);
        assertThat(iris)
                .allSatisfy(iri -> assertThat(iri)
                        .matches(
                                "http://schema\\.org/\\w+|https://dateline\\.example/ns#\\w+|http://www\\.w3\\.org/.*\\w"
                                        + "|http://purl\\.org/.*\\w|http://xmlns\\.com/foaf/0\\.1/\\w+"));
        assertThat(ids(expanded))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(URI.create(id).isAbsolute()).isTrue());
        assertThat(JsonLdReader.properties(document)).contains(iris.toArray(String[]::new));
    }

    @Test
    void wouldNoticeALostTerm() {
        String document = body(get("/api/quotes/1?format=jsonld")).replace("\"position\"", "\"ordinal\"");
        assertThatThrownBy(() -> JsonLdReader.expand(document)).isInstanceOf(JsonLdError.class);
    }

    @Test
    void tellsANewsArticleWithAllThatWasReadFromIt() {
        JsonNode article = json("/api/articles/1?format=jsonld");
        JsonNode plain = json("/api/articles/1");
        assertThat(text(article, "/@type")).isEqualTo("NewsArticle");
        assertThat(text(article, "/@id")).isEqualTo(HOST + "/api/articles/1");
        assertThat(article.get("headline")).isEqualTo(plain.get("headline"));
        assertThat(article.get("articleBody")).isEqualTo(plain.get("text"));
        assertThat(text(article, "/dateline")).isEqualTo("DAMASCUS (WASHINGTON POST)");
        assertThat(article.at("/identifier/value")).isEqualTo(plain.get("sha256"));
        assertThat(article.has("datePublished") || article.has("publisher") || article.has("url"))
                .isFalse();
        assertThat(types(article.get("mentions")))
                .containsExactlyInAnyOrderElementsOf(concat(
                        times("Person", facts("/api/articles/1/persons").size()),
                        times(
                                "Organization",
                                facts("/api/articles/1/organisations").size())));
        assertThat(types(article.get("hasPart")))
                .containsExactlyInAnyOrderElementsOf(concat(
                        times("Quotation", facts("/api/articles/1/quotes").size()),
                        times(
                                "Claim",
                                facts("/api/articles/1/casualty-estimates").size())));
    }

    @Test
    void tellsWherePublishedIfItIsKnown() {
        JsonNode article = json("/api/articles/4?format=jsonld");
        assertThat(text(article, "/publisher/name")).isEqualTo("News");
        assertThat(text(article, "/url")).isEqualTo("https://news.example/quiet");
        assertThat(text(article, "/datePublished")).isEqualTo("2018-02-14");
        assertThat(text(article, "/articleSection")).isEqualTo("World");
        assertThat(stream(article.get("author")).map(author -> text(author, "/name")))
                .containsExactly("Lin Wei", "Jo Bell");
    }

    @Test
    void leavesTheGreatestValueOfAnOpenTollOut() {
        JsonNode killed = json("/api/articles/1?format=jsonld").at("/dl:toll/0");
        assertThat(text(killed, "/name")).isEqualTo("killed");
        assertThat(killed.get("minValue").asInt()).isEqualTo(100);
        assertThat(killed.get("dl:high").asInt()).isEqualTo(201);
        assertThat(killed.has("maxValue")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/quotes             | text: text, spokenByCharacter/name: speaker/name, position: index, dl:kind: kind, dl:rule: rule, dl:span/dl:start: span/start, dl:span/dl:end: span/end, dl:speaker/dl:text: speaker/text, dl:speaker/dl:cue: speaker/cue, dl:speaker/dl:rule: speaker/rule, dl:speaker/dl:inferred: speaker/inferred, dl:speaker/dl:span/dl:start: speaker/span/start, dl:speakerReason: speakerReason
            /api/casualty-estimates | text: quantityText, author/name: attribution/name, about/minValue: low, about/maxValue: high, position: index, dl:outcome: outcome, dl:hedge: hedge, dl:stance: stance, dl:background: background, dl:derived: derived, dl:rule: rule, dl:span/dl:end: span/end, dl:victims/dl:text: victims/text, dl:victims/dl:side: victims/side, dl:convention/dl:rule: convention/rule, dl:attribution/dl:text: attribution/text, dl:attributionReason: attributionReason
            /api/persons            | name: name, alternateName: aliases, jobTitle: roles
            /api/organisations      | name: name, dl:abbreviation: abbreviation, location/name: country
            """)
    void givesTheFactsOfTheJsonApi(String list, String pairs) {
        Map<String, JsonNode> byId = new TreeMap<>();
        json(list + "?format=jsonld&size=200")
                .get("itemListElement")
                .forEach(item -> byId.put(text(item, "/item/@id"), item.get("item")));
        List<JsonNode> facts = facts(list);
        assertThat(facts).hasSameSizeAs(byId.keySet()).isNotEmpty();
        for (JsonNode fact : facts) {
            JsonNode thing = byId.get(HOST + text(fact, "/links/self"));
            for (String pair : pairs.split(", ")) {
                String[] places = pair.split(": ");
                assertThat(orMissing(thing.at("/" + places[0])))
                        .as(pair + " of " + fact)
                        .isEqualTo(orMissing(fact.at("/" + places[1])));
            }
        }
    }

    @Test
    void linksFactsToOthers() {
        facts("/api/quotes").forEach(quote -> {
            JsonNode thing = json(text(quote, "/links/self") + "?format=jsonld");
            assertThat(text(thing, "/isPartOf/@id")).isEqualTo(HOST + text(quote, "/links/article"));
            assertThat(text(thing, "/dl:continues/@id")).isEqualTo(link("/api/quotes/", quote.get("continues")));
            assertThat(text(thing, "/spokenByCharacter/@id"))
                    .isEqualTo(quote.at("/speaker/link").isString() ? HOST + text(quote, "/speaker/link") : "");
        });
        facts("/api/casualty-estimates").forEach(estimate -> {
            JsonNode thing = json(text(estimate, "/links/self") + "?format=jsonld");
            assertThat(text(thing, "/appearance/@id")).isEqualTo(HOST + text(estimate, "/links/article"));
            assertThat(text(thing, "/dl:subsetOf/@id"))
                    .isEqualTo(link("/api/casualty-estimates/", estimate.get("subsetOf")));
        });
    }

    @Test
    void tellsAnUnnamedSourceByItsWords() {
        JsonNode claim = json("/api/casualty-estimates?format=jsonld&attributedTo=two%20of%20the%20Russians")
                .at("/itemListElement/0/item");
        assertThat(text(claim, "/author/description")).isEqualTo("two of the Russians");
        assertThat(claim.get("author").has("@type")).isFalse();
        assertThat(claim.at("/about/minValue").asInt()).isEqualTo(201);
        assertThat(claim.at("/about").has("maxValue")).isFalse();
    }

    @Test
    void tellsARoleAtAnOrganisation() {
        List<String> told = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int article : new int[] {1, 2, 3, 4}) {
            json("/api/articles/" + article + "/persons?format=jsonld")
                    .get("itemListElement")
                    .forEach(item -> item.at("/item/affiliation")
                            .forEach(role -> told.add(text(role, "/@type") + " "
                                    + text(role, "/roleName") + " " + text(role, "/affiliation/@id") + " "
                                    + text(role, "/affiliation/name"))));
            facts("/api/articles/" + article + "/persons")
                    .forEach(person -> stream(person.get("roles"))
                            .filter(role -> role.get("organisation").isString())
                            .forEach(role -> expected.add("OrganizationRole " + text(role, "/text") + " "
                                    + link("/api/organisations/", role.get("organisationId")) + " "
                                    + text(role, "/organisation"))));
        }
        assertThat(told).isNotEmpty().containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/articles/1?format=annotation",
                "/api/articles/2?format=annotation",
                "/api/articles/3?format=annotation",
                "/api/articles/3/quotes?format=annotation",
                "/api/articles/3/persons?format=annotation",
                "/api/articles/3/organisations?format=annotation",
                "/api/articles/3/casualty-estimates?format=annotation",
                "/api/quotes?format=annotation&size=200",
                "/api/quotes?format=annotation&size=2&page=1",
                "/api/quotes?format=annotation&q=nobody+said+this",
                "/api/quotes/1?format=annotation",
                "/api/casualty-estimates?format=annotation&offsets=codepoints",
                "/api/casualty-estimates/1?format=annotation"
            })
    void keepsTheRulesOfWebAnnotations(String uri) {
        String document = body(get(uri));
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(LinkedDataTests.class.getResourceAsStream("annotation.schema.json"));
        assertThat(schema.validate(mapper.readTree(document))).isEmpty();
        assertThat(schema.validate(mapper.readTree(
                        document.replace("\"Annotation\"", "\"Note\"").replace("\"partOf\"", "\"within\""))))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void pointsIntoTheText(int article) {
        String whole = text(json("/api/articles/" + article), "/text");
        JsonNode items = json("/api/articles/" + article + "?format=annotation").get("items");
        assertThat(items).hasSizeGreaterThan(8);
        for (JsonNode annotation : items) {
            assertThat(text(annotation, "/target/source")).isEqualTo(HOST + "/api/articles/" + article);
            JsonNode quote = annotation.at("/target/selector/0");
            int start = annotation.at("/target/selector/1/start").asInt();
            int end = annotation.at("/target/selector/1/end").asInt();
            assertThat(text(quote, "/exact")).isEqualTo(cut(whole, start, end)).isNotEmpty();
            assertThat(text(quote, "/prefix")).isEqualTo(cut(whole, Math.max(0, start - 32), start));
            assertThat(text(quote, "/suffix"))
                    .isEqualTo(cut(whole, end, Math.min(whole.codePointCount(0, whole.length()), end + 32)));
        }
    }

    @Test
    void annotatesEachFactAtItsPlace() {
        for (int article : new int[] {1, 2, 3}) {
            String path = "/api/articles/" + article;
            List<String> expected = new ArrayList<>();
            facts(path + "/quotes?offsets=codepoints").forEach(f -> expected.add(place("describing", f, f)));
            facts(path + "/casualty-estimates?offsets=codepoints")
                    .forEach(f -> expected.add(place("describing", f, f)));
            for (JsonNode person : facts(path + "/persons?offsets=codepoints")) {
                person.get("mentions").forEach(m -> expected.add(place("identifying", person, m)));
                person.get("roles").forEach(r -> expected.add(place("describing", person, r)));
            }
            facts(path + "/organisations?offsets=codepoints")
                    .forEach(o -> o.get("mentions").forEach(m -> expected.add(place("identifying", o, m))));
            JsonNode page = json(path + "?format=annotation");
            assertThat(stream(page.get("items")).map(LinkedDataTests::place))
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(page.at("/partOf/total").asInt()).isEqualTo(expected.size());
            assertThat(stream(page.get("items")).map(item -> text(item, "/id"))).doesNotHaveDuplicates();
        }
    }

    @Test
    void leadsFromPageToPage() {
        List<String> ids = new ArrayList<>();
        String next = "/api/quotes?format=annotation&size=5";
        while (!next.isEmpty()) {
            JsonNode page = json(next);
            assertThat(page.path("startIndex").asInt()).isEqualTo(ids.size());
            page.get("items").forEach(item -> ids.add(text(item, "/id")));
            next = text(page, "/next").replace(HOST, "");
        }
        assertThat(ids).doesNotHaveDuplicates().hasSameSizeAs(facts("/api/quotes"));
        assertThat(get("/api/quotes?format=jsonld&size=5").getResponse().getHeader("Link"))
                .contains("format=jsonld&size=5&page=1>; rel=\"next\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/ld+json                                            | application/ld+json
            application/ld+json;profile="http://www.w3.org/ns/anno.jsonld" | application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"
            application/json                                               | application/json
            */*                                                            | application/json
            """)
    void answersByAccept(String accept, String type) {
        MvcTestResult answer =
                mvc.get().uri("/api/articles/1").header("Accept", accept).exchange();
        assertThat(answer).hasStatusOk().hasHeader("Content-Type", type);
        assertThat(answer.getResponse().getHeaders("Vary")).contains("Accept");
        assertThat(answer.getResponse().getHeader("ETag")).startsWith("\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/persons?format=annotation                  | 406 | not served as annotation; ask for one of json, jsonld
            /api/persons/1?format=annotation                | 406 | ask for one of json, jsonld
            /api/persons/1?format=csv                       | 406 | ?format= with one of json, jsonld.
            /api/articles?format=annotation                 | 406 | ask for one of json, jsonld
            /api/quotes?format=annotation&offsets=utf16     | 400 | count code points
            /api/quotes/1?format=jsonld&page=1              | 400 | Unknown parameter 'page'
            /api/quotes/777?format=jsonld                   | 404 | no quote with the id 777
            /api/articles/777?format=annotation             | 404 | no article with the id 777
            /api/persons/777?format=jsonld                  | 404 | no person with the id 777
            /api/organisations/777?format=jsonld            | 404 | no organisation with the id 777
            /api/casualty-estimates/777?format=annotation   | 404 | no casualty estimate with the id 777
            """)
    void refuses(String uri, int status, String words) {
        assertThat(get(uri))
                .hasStatus(status)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyText()
                .contains(words);
    }

    /** All keys that stand for a property. */
    private static List<String> terms(JsonNode node) {
        List<String> terms = new ArrayList<>();
        node.properties().forEach(entry -> {
            if (!entry.getKey().startsWith("@") && !List.of("id", "type").contains(entry.getKey())) {
                terms.add(entry.getKey());
            }
        });
        stream(node).filter(child -> child != node.get("@context")).forEach(child -> terms.addAll(terms(child)));
        return terms;
    }

    private static List<String> ids(JsonNode node) {
        List<String> ids = new ArrayList<>();
        if (node.isObject() && node.has("@id")) {
            ids.add(node.get("@id").asString());
        }
        stream(node).forEach(child -> ids.addAll(ids(child)));
        return ids;
    }

    private static String place(JsonNode annotation) {
        return text(annotation, "/motivation") + " " + text(annotation, "/body/1/source") + " "
                + text(annotation, "/target/selector/0/exact") + " "
                + text(annotation, "/target/selector/1/start") + "-" + text(annotation, "/target/selector/1/end");
    }

    private static String place(String motivation, JsonNode fact, JsonNode where) {
        String words = where.has("quantityText") ? "/quantityText" : "/text";
        return motivation + " " + HOST + text(fact, "/links/self") + " " + text(where, words) + " "
                + text(where, "/span/start") + "-" + text(where, "/span/end");
    }

    private static String cut(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    private static String link(String path, JsonNode id) {
        return id.isNull() ? "" : HOST + path + id.asString();
    }

    /** What is null or empty in JSON is left out in linked data. */
    private static String orMissing(JsonNode value) {
        return value.isNull() || value.isArray() && value.isEmpty() ? "" : value.toString();
    }

    private static List<String> types(JsonNode things) {
        return stream(things).map(thing -> text(thing, "/@type")).toList();
    }

    private static List<String> times(String word, int times) {
        return Stream.generate(() -> word).limit(times).toList();
    }

    private static List<String> concat(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static Stream<JsonNode> stream(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    private static String text(JsonNode node, String place) {
        JsonNode found = node.at(place);
        return found.isMissingNode() || found.isNull() ? "" : found.asString();
    }

    private List<JsonNode> facts(String list) {
        return stream(json(list + (list.contains("?") ? "&" : "?") + "size=200").get("content"))
                .toList();
    }

    private JsonNode json(String uri) {
        return mapper.readTree(body(get(uri)));
    }

    private MvcTestResult get(String uri) {
        return mvc.get().uri(URI.create(uri)).exchange();
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}
