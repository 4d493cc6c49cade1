package org.dateline.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.ListAnswer;
import org.dateline.PostgreSql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * In a large store no list reads a table from end to end, in any order, nor does a filter or search for what few have; for
 * what most have that is the quickest way. {@code -Ddateline.plans=true} prints the plans.
 */
@EnabledIf("org.dateline.PostgreSql#isAvailable")
@SpringBootTest(properties = "dateline.answer-cache-size=0B")
@AutoConfigureMockMvc
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class LargeStoreTests {

    private static final int ARTICLES = 20_000;
    private static final int PAGE = 30;

    /** As far as a list is counted. */
    private static final long MOST = 10_001;

    /** The driver does not tell an array of ids. */
    private static final String BY_IDS = "any (?)";

    private static final Pattern SCAN = Pattern.compile(
            "Seq Scan on (\\w+).*rows=([\\d.]+) loops=(\\d+)\\)(\\n *Filter: .*\\n *Rows Removed by Filter: (\\d+))?");

    /** Before the store is opened. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Recording {

        @Bean
        static RecordedStatements statements() {
            return new RecordedStatements();
        }
    }

    @Autowired
    private RecordedStatements statements;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcTemplate sql;

    @DynamicPropertySource
    static void postgreSql(DynamicPropertyRegistry properties) {
        PostgreSql.useNewDatabase(properties);
        properties.add("spring.datasource.hikari.connection-init-sql", () -> LargeStore.SETTINGS);
    }

    @BeforeEach
    void fill() {
        if (sql.queryForObject("select count(*) from article", Long.class) == 0) {
            LargeStore.fill(sql, ARTICLES);
        }
    }

    @Test
    void knowsTheFactsOfItsStore() {
        LargeStore.TABLES.forEach(
                (table, share) -> assertThat(sql.queryForObject("select count(*) from " + table, Long.class))
                        .as(table)
                        .isGreaterThan((long) (share * ARTICLES * 0.9)));
        assertThat(sql.queryForList(
                        "select q.id from quote q join article a on a.id = q.article_id join article_text t on t.id = a.text_id"
                                + " where substr(t.content, q.span_begin + 1, q.span_end - q.span_begin) <> q.content"))
                .isEmpty();
    }

    @Test
    void countsAListOnlySoFar() {
        MvcTestResult answer = mvc.get().uri("/api/articles?size=2").exchange();
        assertThat(answer)
                .bodyJson()
                .extractingPath("page")
                .asMap()
                .containsAllEntriesOf(Map.of("totalElements", 10_000, "exact", false, "more", true));
        assertThat(answer)
                .headers()
                .hasValue(
                        "Link",
                        "<http://localhost/api/articles?size=2&page=0>; rel=\"first\","
                                + " <http://localhost/api/articles?size=2&after=19999>; rel=\"next\"");
        assertThat(mvc.get().uri("/api/articles?size=200&page=60"))
                .bodyJson()
                .extractingPath("page.totalElements")
                .isEqualTo(12_200);
    }

    @Test
    void ranksTheNewestFindsOnly() {
        assertThat(mvc.get().uri("/api/articles?q=people&size=1"))
                .bodyJson()
                .extractingPath("page.totalElements")
                .isEqualTo(200);
        assertThat(mvc.get().uri("/api/articles?q=people&size=1&sort=id"))
                .bodyJson()
                .extractingPath("page")
                .asMap()
                .containsAllEntriesOf(Map.of("totalElements", 100, "exact", false, "more", true));
    }

    @Test
    void ranksTheNewestFindsAll() {
        List<Long> best = ids("/api/articles?q=people&size=200");
        assertThat(best).containsExactlyInAnyOrderElementsOf(newest("people"));
        assertThat(ids("/api/articles?q=people&size=200&page=1")).isEmpty();
        assertThat(ids("/api/articles?q=people&size=120&after=" + best.get(99))).isEqualTo(best.subList(100, 200));
        assertThat(ids("/api/articles?q=people&size=30&after=" + best.get(99))).isEqualTo(best.subList(100, 130));
        assertThat(ids("/api/articles?q=people&after=" + best.get(199))).isEmpty();
    }

    @Test
    void aRevisedArticleIsAmongTheNewest() {
        Map<String, Object> oldest = sql.queryForMap("""
                select a.id, a.text_id from article a join article_text t on t.id = a.text_id
                where t.words @@ to_tsquery('english', 'people') order by a.text_id limit 1""");
        assertThat(ids("/api/articles?q=people&size=200")).doesNotContain((Long) oldest.get("id"));
        try {
            sql.update(
                    "insert into article_text (id, content) select 9999999, content from article_text where id = ?",
                    oldest.get("text_id"));
            sql.update("update article set text_id = 9999999 where id = ?", oldest.get("id"));
            assertThat(ids("/api/articles?q=people&size=200"))
                    .contains((Long) oldest.get("id"))
                    .containsExactlyInAnyOrderElementsOf(newest("people"));
        } finally {
            sql.update("update article set text_id = ? where id = ?", oldest.get("text_id"), oldest.get("id"));
            sql.update("delete from article_text where id = 9999999");
        }
    }

    private List<Long> newest(String word) {
        return sql.queryForList("""
                select a.id from article a join article_text t on t.id = a.text_id
                where t.words @@ to_tsquery('english', ?) order by a.text_id desc limit 200""", Long.class, word);
    }

    /** Each tenth is merged into the next, which was merged into a third. */
    @Test
    void findsMergedPersonsByTryingAndByIndex() {
        try {
            merge();
            String persons =
                    "select distinct left(c.name, 200), c.id from person p join person c on c.id = p.canonical_id"
                            + " left join person_wording w on w.person_id = p.id and w.kind = 'ALIAS' where ";
            String articles =
                    "select distinct a.article_id from person_appearance a join person p on p.id = a.person_id"
                            + " join person c on c.id = p.canonical_id where ";
            for (String name : List.of("Ulrica", "Venetia", "Tamsin", "Wilhelmina")) {
                findsTheSameByTryingAndByIndex(
                        "/api/persons?name=" + name,
                        "select id from (%sp.name like '%%%2$s' or w.words = '%2$s' order by 1, 2) f"
                                .formatted(persons, name));
            }
            for (String name : List.of("Ulrica", "Venetia", "Tamsin")) {
                findsTheSameByTryingAndByIndex(
                        "/api/articles?person=" + name,
                        "%sp.name like '%%%2$s' or c.name like '%%%2$s' order by 1 desc".formatted(articles, name));
            }
        } finally {
            split();
        }
    }

    private void merge() {
        sql.update(
                "update person set name = name || ' Ulrica', merged_into_id = id + 1, canonical_id = id + 2"
                        + " where mod(id, 10) = 1 and (select count(*) from person p where p.id in (person.id + 1, person.id + 2)) = 2");
        sql.update("update person set name = name || ' Venetia', merged_into_id = id + 1, canonical_id = id + 1"
                + " where mod(id, 10) = 2 and id + 1 in (select id from person)");
        sql.update("update person set name = name || ' Tamsin' where mod(id, 10) = 3");
        sql.update("insert into person_wording (person_id, kind, words)"
                + " select id, 'ALIAS', 'Wilhelmina' from person where mod(id, 10) = 1 and canonical_id <> id");
    }

    private void split() {
        sql.update("delete from person_wording where words = 'Wilhelmina'");
        sql.update("update person set canonical_id = id, merged_into_id = null,"
                + " name = regexp_replace(name, ' (Ulrica|Venetia|Tamsin)$', '')"
                + " where name ~ ' (Ulrica|Venetia|Tamsin)$'");
        List.of("person", "person_wording").forEach(table -> sql.execute("vacuum analyze " + table));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void findsTheSameByTryingAndByIndex(String list, String ids) {
        List<Long> all = sql.queryForList(ids, Long.class);
        assertThat(all).as(ids).isNotEmpty();
        List<Long> first = answer(list, all);
        assertThat(first).isEqualTo(part(all, 0));
        assertThat(answer(list + "&page=1", all)).isEqualTo(part(all, PAGE));
        int last = (all.size() - 1) / PAGE;
        assertThat(answer(list + "&page=" + last, all)).isEqualTo(part(all, last * PAGE));
        assertThat(answer(list + "&page=" + (last + 1), all)).isEmpty();
        assertThat(answer(list + "&page=" + Integer.MAX_VALUE / 200, all)).isEmpty();
        if (all.size() > PAGE) {
            assertThat(answer(list + "&after=" + first.get(PAGE - 1), all)).isEqualTo(part(all, PAGE));
        }
    }

    @Test
    void findsNobodyByANameThatNobodyHas() {
        assertThat(ListAnswer.of(mvc, "/api/persons?name=Qwxyz").page()).isEqualTo(new JsonMapper().readTree("""
                        {"size": 20, "number": 0, "totalElements": 0, "totalPages": 0, "exact": true, "more": false}"""));
    }

    private static List<Long> part(List<Long> all, int begin) {
        return all.subList(Math.min(all.size(), begin), Math.min(all.size(), begin + PAGE));
    }

    /** The ids of a page, whose total is that of all or, where it is not exact, no more. */
    private List<Long> answer(String list, List<Long> all) {
        ListAnswer answer = ListAnswer.of(mvc, list + "&size=" + PAGE);
        JsonNode total = answer.page().path("totalElements");
        if (total.isNumber()) {
            boolean exact = answer.page().path("exact").asBoolean(true);
            assertThat(total.asLong())
                    .as(list)
                    .isLessThanOrEqualTo(all.size())
                    .matches(count -> !exact || count == all.size());
        }
        return answer.ids();
    }

    private List<Long> ids(String list) {
        return ListAnswer.of(mvc, list).ids();
    }

    /** Each with all that pass, as PostgreSQL finds them: names of the first rank, of a middle one and of a rare one. */
    static Stream<Arguments> filters() {
        return Stream.of("Barbarton", "Holbarton", "Pelgalton")
                .flatMap(name -> Stream.of(
                        Arguments.of("/api/articles?person=" + name, """
                                select a.article_id from person_appearance a join person p on p.id = a.person_id
                                where p.name ilike '%%%s%%' order by a.article_id desc""".formatted(name)),
                        Arguments.of("/api/articles?organisation=" + name, """
                                select a.article_id from organisation_appearance a join organisation o on o.id = a.organisation_id
                                where o.name ilike '%%%s%%' order by a.article_id desc""".formatted(name)),
                        Arguments.of("/api/quotes?speaker=" + name, """
                                select id from quote where attributed_name ilike '%%%s%%'
                                order by article_id desc, ordinal, id""".formatted(name)),
                        Arguments.of("/api/casualty-estimates?attributedTo=" + name, """
                                select id from casualty_estimate where attributed_name ilike '%%%s%%'
                                order by article_id desc, ordinal, id""".formatted(name)),
                        Arguments.of(
                                "/api/persons?name=" + name,
                                "select id from person where name ilike '%%%s%%' order by left(name, 200), id"
                                        .formatted(name)),
                        Arguments.of("/api/persons?role=of " + name, """
                                select id from person p where exists (
                                    select 1 from person_appearance a join person_role r on r.appearance_id = a.id
                                    where a.person_id = p.id and r.words ilike '%%of %s%%')
                                order by left(name, 200), id""".formatted(name))));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void readsNoTableFromEndToEnd(String list) {
        statements.take();
        assertThat(mvc.get().uri(list)).hasStatusOk();
        List<String> plans = statements.take().stream()
                .filter(statement -> statement.startsWith("select") && !statement.contains(BY_IDS))
                .map(statement -> list + "\n" + statement + "\n" + plan(statement))
                .toList();
        if (Boolean.getBoolean("dateline.plans")) {
            plans.forEach(System.out::println);
        }
        assertThat(plans)
                .isNotEmpty()
                .allSatisfy(plan -> assertThat(mostReadInOrder(plan)).as(plan).isLessThanOrEqualTo(MOST));
    }

    static Stream<String> lists() {
        return Stream.of(
                "/api/articles",
                "/api/articles?sort=id,desc",
                "/api/articles?sort=headline",
                "/api/articles?sort=headline,desc",
                "/api/articles?sort=publishedOn",
                "/api/articles?sort=publishedOn,desc",
                "/api/articles?sort=ingestedAt,desc",
                "/api/articles?person=Cormantor",
                "/api/articles?organisation=Bartonley",
                "/api/articles?from=2012-03-04&to=2012-03-05",
                "/api/articles?outcome=DETAINED",
                "/api/articles?q=barton+doctor",
                "/api/quotes",
                "/api/quotes?sort=speaker",
                "/api/quotes?sort=speaker,desc",
                "/api/quotes?sort=index",
                "/api/quotes?sort=article",
                "/api/quotes?speaker=Cormantor",
                "/api/quotes?q=barton",
                "/api/persons",
                "/api/persons?sort=name,desc",
                "/api/persons?name=Cormantor",
                "/api/persons?role=judge+of+Cel",
                "/api/organisations",
                "/api/organisations?name=Cor",
                "/api/organisations?country=Celton",
                "/api/casualty-estimates",
                "/api/casualty-estimates?sort=low",
                "/api/casualty-estimates?sort=low,desc",
                "/api/casualty-estimates?sort=high",
                "/api/casualty-estimates?sort=high,desc",
                "/api/casualty-estimates?outcome=DETAINED",
                "/api/casualty-estimates?outcome=KILLED&min=1500",
                "/api/casualty-estimates?max=2",
                "/api/casualty-estimates?stance=DENIED",
                "/api/casualty-estimates?background=true",
                "/api/casualty-estimates?attributedTo=barton+police",
                "/api/casualty-estimates?attributedTo=Cormantor",
                "/api/persons/1/quotes",
                "/api/persons/1/articles",
                "/api/persons/1/roles",
                "/api/organisations/30/articles",
                "/api/organisations/30/quotes",
                "/api/organisations/30/roles",
                "/api/articles/7/quotes",
                "/api/articles/7/persons",
                "/api/articles/7/organisations",
                "/api/articles/7/paragraphs",
                "/api/articles/7/casualty-estimates",
                "/api/articles?after=9000",
                "/api/articles?after=9000&sort=publishedOn,desc",
                "/api/articles?after=9000&sort=headline",
                "/api/quotes?after=9000",
                "/api/quotes?after=9000&sort=speaker,desc",
                "/api/casualty-estimates?after=9000&sort=high,desc");
    }

    private String plan(String statement) {
        return String.join("\n", sql.queryForList("explain (analyze, buffers) " + statement, String.class));
    }

    /** How many rows were read one after the other from a table itself, those included that a filter threw out. */
    private static long mostReadInOrder(String plan) {
        return SCAN.matcher(plan)
                .results()
                .mapToLong(scan -> Math.round(Double.parseDouble(scan.group(2)) * Long.parseLong(scan.group(3)))
                        + (scan.group(5) == null ? 0 : Long.parseLong(scan.group(5))))
                .max()
                .orElse(0);
    }
}
