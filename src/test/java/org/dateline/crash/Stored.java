package org.dateline.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.article.TextIdentity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a server has stored, held against what reading the same texts gives; each article is looked at once. */
final class Stored {

    private static final JsonMapper MAPPER = new JsonMapper();

    // Places in the store and what a reading alone cannot have.
    private static final List<String> OF_THE_STORE = List.of(
            "id",
            "articleId",
            "paragraphId",
            "personId",
            "organisationId",
            "link",
            "links",
            "type",
            "subsetOf",
            "supersededBy",
            "continues");

    private final Map<String, String> texts = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    /** @param numbers of all articles that may be there */
    Stored(int numbers) {
        for (int i = 0; i < numbers; i++) {
            String text = NumberedNews.text(i);
            texts.put(TextIdentity.of(text), text);
        }
    }

    /** Looks at each article that is new: its text, its paragraphs and exactly its facts. Answers the places of all. */
    List<String> check(ServerProcess server) throws IOException {
        List<String> places = new ArrayList<>();
        for (JsonNode article : lines(server, "/api/articles?format=ndjson")) {
            String sha256 = article.path("sha256").asString();
            String place = "/api/articles/" + article.path("id").asLong();
            places.add(place);
            if (seen.add(sha256)) {
                assertThat(texts).as("an article nobody sent").containsKey(sha256);
                check(server, place, texts.get(sha256));
            }
        }
        return places;
    }

    static List<JsonNode> lines(ServerProcess server, String path) throws IOException {
        return server.get(path).body().lines().map(MAPPER::readTree).toList();
    }

    private static void check(ServerProcess server, String place, String text) throws IOException {
        JsonNode read = MAPPER.readTree(server.extract(text).body());
        JsonNode article = MAPPER.readTree(server.get(place).body());
        assertThat(article.path("text").asString()).isEqualTo(text);
        assertThat(article.path("toll")).isEqualTo(read.path("toll"));
        assertThat(MAPPER.readTree(server.get(place + "/paragraphs?size=200").body())
                        .path("content")
                        .size())
                .isEqualTo(read.path("paragraphs").size())
                .isGreaterThan(2);
        Map<String, List<JsonNode>> facts = lines(server, place + "?format=ndjson").stream()
                .collect(Collectors.groupingBy(fact -> fact.path("type").asString()));
        same(facts.get("quote"), read.path("quotes"));
        same(facts.get("person"), read.path("persons"));
        same(facts.get("organisation"), read.path("organisations"));
        same(facts.get("casualtyEstimate"), read.path("casualtyEstimates"));
    }

    private static void same(List<JsonNode> stored, JsonNode read) {
        List<JsonNode> expected = new ArrayList<>();
        read.forEach(expected::add);
        assertThat(expected).isNotEmpty();
        assertThat(bare(stored)).containsExactlyElementsOf(bare(expected));
    }

    private static List<JsonNode> bare(List<JsonNode> facts) {
        return facts.stream().map(JsonNode::deepCopy).map(Stored::strip).toList();
    }

    private static JsonNode strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(OF_THE_STORE);
        }
        node.forEach(Stored::strip);
        return node;
    }
}
