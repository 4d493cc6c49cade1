package org.dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.fact.Outcome;
import org.dateline.text.Passage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Whole short articles: what was written into them comes out of them, and of most kinds nothing else. */
class NewsTextTests {

    private static final FactExtractor EXTRACTOR = new FactExtractor();
    private static final Map<String, Extraction> READ =
            NewsText.all().stream().collect(Collectors.toMap(NewsText::name, news -> EXTRACTOR.extract(news.text())));

    private final List<String> errors = new ArrayList<>();

    static List<NewsText> texts() {
        return NewsText.all();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsHeadlineAndPlace(NewsText news) {
        Extraction read = read(news);
        Passage headline = read.headline();
        Dateline dateline = read.dateline();
        assertThat(headline == null ? null : headline.words()).isEqualTo(string(news.facts(), "headline"));
        assertThat(dateline == null ? null : dateline.place()).isEqualTo(string(news.facts(), "place"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsTheQuotes(NewsText news) {
        compare("quote", news.expected("quotes"), read(news).quotes(), NewsTextTests::sameWords, this::check);
        assertThat(errors).as(news.name()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsThePersons(NewsText news) {
        compare(
                "person",
                news.expected("persons"),
                read(news).persons(),
                (person, found) -> found.name().equals(string(person, "name")),
                this::check);
        assertThat(errors).as(news.name()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsTheOrganisations(NewsText news) {
        List<String> tolerated = news.strings("tolerated");
        compare(
                "organisation",
                news.expected("organisations"),
                read(news).organisations().stream()
                        .filter(found -> !tolerated.contains(found.name()))
                        .toList(),
                (organisation, found) -> found.name().equals(string(organisation, "name")),
                (organisation, found) -> equal("abbreviation", organisation, "abbreviation", found.abbreviation()));
        assertThat(errors).as(news.name()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsTheCasualties(NewsText news) {
        for (JsonNode claim : news.expected("casualties")) {
            if (read(news).casualties().stream()
                    .noneMatch(found -> describe(found).equals(claim))) {
                errors.add("missing " + claim);
            }
        }
        List<JsonNode> found =
                read(news).casualties().stream().map(NewsTextTests::describe).toList();
        assertThat(errors).as("%s, where was found %s", news.name(), found).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsTheToll(NewsText news) {
        Map<String, String> expected = news.facts().get("toll").properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, NewsTextTests::describe));
        Map<String, String> found = read(news).toll().figures().entrySet().stream()
                .collect(Collectors.toMap(NewsTextTests::key, figure -> describe(figure.getValue())));
        assertThat(found).as(news.name()).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void pointsAtTheWordsItRead(NewsText news) {
        Extraction read = read(news);
        List<Passage> passages = new ArrayList<>();
        read.quotes().forEach(quote -> passages.add(quote.passage()));
        read.persons().forEach(person -> passages.addAll(person.mentions()));
        read.persons().forEach(person -> person.roles().forEach(role -> passages.add(role.passage())));
        read.organisations().forEach(organisation -> passages.addAll(organisation.mentions()));
        read.casualties().forEach(claim -> passages.add(claim.quantity()));
        assertThat(passages)
                .as(news.name())
                .allSatisfy(
                        passage -> assertThat(passage.span().of(news.text())).isEqualTo(passage.words()));
    }

    private static Extraction read(NewsText news) {
        return READ.get(news.name());
    }

    private void check(JsonNode quote, QuoteMention found) {
        equal("kind", quote, "kind", found.kind().name());
        Attribution.Attributed who = found.speaker() instanceof Attribution.Attributed a ? a : null;
        equal("speaker", quote, "speaker", who == null ? null : who.name());
        if (string(quote, "speakerText") != null) {
            equal(
                    "words for the speaker",
                    quote,
                    "speakerText",
                    who == null ? null : flat(who.words().words()));
        }
    }

    private void check(JsonNode person, PersonProfile found) {
        equal("honorific", person, "honorific", found.honorific());
        List<String> roles =
                found.roles().stream().map(role -> flat(role.passage().words())).toList();
        for (JsonNode role : person.get("roles").values()) {
            if (roles.stream().noneMatch(words -> words.contains(role.stringValue()))) {
                errors.add("%s: no role '%s' in %s".formatted(found.name(), role.stringValue(), roles));
            }
        }
    }

    private void equal(String what, JsonNode fact, String field, @Nullable String found) {
        String expected = string(fact, field);
        if (expected == null ? found != null : !expected.equals(found)) {
            String name = fact.has("text") ? string(fact, "text") : string(fact, "name");
            errors.add("%s: %s is '%s', not '%s'".formatted(name, what, found, expected));
        }
    }

    private <T> void compare(String kind, List<JsonNode> expected, List<T> found, Same<T> same, Check<T> check) {
        List<T> rest = new ArrayList<>(found);
        for (JsonNode fact : expected) {
            T match = rest.stream().filter(f -> same.test(fact, f)).findFirst().orElse(null);
            if (match == null) {
                errors.add("missing " + kind + " " + fact);
            } else {
                rest.remove(match);
                check.check(fact, match);
            }
        }
        rest.forEach(extra -> errors.add("no such " + kind + " in the text: " + extra));
    }

    private static boolean sameWords(JsonNode quote, QuoteMention found) {
        return flat(found.passage().words()).equals(string(quote, "text"));
    }

    private static JsonNode describe(CasualtyMention claim) {
        var node = new tools.jackson.databind.json.JsonMapper().createObjectNode();
        node.put("outcome", claim.outcome().name());
        node.put("low", claim.low());
        node.put("high", claim.high());
        node.put("hedge", claim.hedge().name());
        node.put("quantityText", flat(claim.quantity().words()));
        node.put(
                "source",
                claim.source() instanceof Attribution.Attributed a
                        ? flat(a.words().words())
                        : null);
        node.put("stance", claim.stance().name());
        node.put("background", claim.background());
        return node;
    }

    private static String key(Map.Entry<Outcome, Toll.Figure> figure) {
        return figure.getKey().name().toLowerCase(Locale.ROOT);
    }

    private static String describe(Map.Entry<String, JsonNode> figure) {
        JsonNode toll = figure.getValue();
        return "%s..%s%s %s"
                .formatted(
                        toll.get("low"),
                        toll.get("high"),
                        toll.get("open").asBoolean() ? " open" : "",
                        string(toll, "agreement"));
    }

    private static String describe(Toll.Figure toll) {
        return "%s..%s%s %s".formatted(toll.low(), toll.high(), toll.open() ? " open" : "", toll.agreement());
    }

    private static String flat(String words) {
        return words.replaceAll("\\s+", " ");
    }

    private static @Nullable String string(JsonNode node, String field) {
        return node.path(field).asString(null);
    }

    private interface Same<T> {
        boolean test(JsonNode expected, T found);
    }

    private interface Check<T> {
        void check(JsonNode expected, T found);
    }
}
