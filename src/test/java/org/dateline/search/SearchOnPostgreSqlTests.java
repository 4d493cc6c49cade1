package org.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.PostgreSql;
import org.dateline.article.Article;
import org.dateline.article.ArticleRepository;
import org.dateline.article.Publication;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The same on the other store, and what only that one can do: forms of words, ranking, an index. */
@EnabledIf("org.dateline.PostgreSql#isAvailable")
class SearchOnPostgreSqlTests extends SearchOverHttpTests {

    @Autowired
    private ArticleRepository articles;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private PlatformTransactionManager transactions;

    @DynamicPropertySource
    static void postgreSql(DynamicPropertyRegistry properties) {
        PostgreSql.useNewDatabase(properties);
        properties.add(
                "spring.jpa.properties.hibernate.session_factory.statement_inspector", Statements.class::getName);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            boat               | Council meets late, Flood hits Marston
            "many more boat"   | Flood hits Marston
            meeting            | Council meets late
            oat                |
            """)
    void findsFormsOfAWord(String words, String headlines) {
        assertThat(headlines("/api/articles?q={q}&sort=id,desc", words))
                .isEqualTo(headlines == null ? List.of() : List.of(headlines.split(", ")));
    }

    @Test
    void putsWhatFitsBestFirst() {
        assertThat(headlines("/api/articles?q={q}", "flood")).containsExactly(FLOOD, COUNCIL);
        assertThat(headlines("/api/articles?q={q}&sort=relevance", "flood")).containsExactly(FLOOD, COUNCIL);
        assertThat(headlines("/api/articles?q={q}&sort=id,desc", "flood")).containsExactly(COUNCIL, FLOOD);
        assertThat(headlines("/api/articles?q={q}&format=json&size=1&page=1", "flood"))
                .containsExactly(COUNCIL);
        assertThat(get("/api/quotes?q={q}", "need or blankets")
                        .at("/content/0/text")
                        .asString())
                .contains("blankets");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/articles?q={q}, article_text_words",
        "/api/articles?q={q}&sort=headline, article_text_words",
        "/api/quotes?q={q}, quote_words",
        "/api/quotes?q={q}&speaker=Ruiz, quote_words"
    })
    void goesByTheIndex(String uri, String index) {
        Statements.SEEN.clear();
        headlines(uri, "boats");
        String query = Statements.SEEN.stream()
                .filter(statement -> statement.contains("websearch_to_tsquery"))
                .findFirst()
                .orElseThrow()
                .replaceAll("offset \\? rows", "")
                .replaceAll("fetch first \\? rows", "fetch first 20 rows")
                .replace("?", "'boats'");
        assertThat(plan(query)).contains("Bitmap Index Scan on " + index);
    }

    @ParameterizedTest
    @MethodSource("textsThatMakeManyWords")
    void takesTextsInThatMakeMoreWordsThanAnIndexHolds(String kind, IntFunction<String> words) {
        String text = "Beginning " + kind + ". "
                + IntStream.range(0, 500_000).mapToObj(words).collect(Collectors.joining(" "));
        String cut = text.substring(0, text.offsetByCodePoints(0, 500_000));
        long id = articles.save(new Article(cut, Publication.UNKNOWN, Instant.EPOCH))
                .getId();
        assertThat(get("/api/articles?q={q}", "beginning " + kind)
                        .at("/content/0/id")
                        .asLong())
                .isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a_", "a1@", "@1a", "./", "~/", "/.", "<!--", "a.b/", "a-", "&a;", "http://a"})
    void indexesTextsThatWouldKeepAParserBusyForHours(String part) {
        JdbcTemplate impatient = new JdbcTemplate(Objects.requireNonNull(sql.getDataSource()));
        impatient.setQueryTimeout(120);
        long id = Objects.requireNonNull(impatient.queryForObject("select min(id) - 1 from article_text", Long.class));
        impatient.update(
                "insert into article_text (id, content) values (?, ?)", id, "Beginning. " + part.repeat(60_000));
        assertThat(impatient.queryForObject(
                        "select words @@ websearch_to_tsquery('english', 'begin') from article_text where id = ?",
                        Boolean.class,
                        id))
                .isTrue();
        impatient.update("delete from article_text where id = ?", id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jo_an@example.org", "example.org/floods", "AC/DC", "R&D", "tea_time.txt"})
    void findsWhatHasMarksThatAreNotIndexed(String words) {
        Article article =
                articles.save(new Article("Write to " + words + " today.", Publication.UNKNOWN, Instant.EPOCH));
        assertThat(get("/api/articles?q={q}", words).at("/page/totalElements").asInt())
                .isEqualTo(1);
        articles.delete(article);
    }

    static Stream<Arguments> textsThatMakeManyWords() {
        return Stream.of(
                Arguments.of("numbers", (IntFunction<String>) i -> Integer.toString(i + 100_000, 36)),
                Arguments.of("ideographs", (IntFunction<String>) i -> Character.toString(0x20000 + i % 40_000)),
                Arguments.of("hyphens", (IntFunction<String>) i ->
                        Character.toString(0x20000 + i % 40_000) + "-" + Character.toString(0x20000 + i / 7 % 40_000)),
                Arguments.of("addresses", (IntFunction<String>)
                        i -> Integer.toString(i, 36) + ".ex/" + Integer.toString(i, 36)));
    }

    private String plan(String query) {
        return new TransactionTemplate(transactions).execute(status -> {
            sql.execute("set local enable_seqscan = off");
            return String.join("\n", sql.queryForList("explain " + query, String.class));
        });
    }

    /** Every statement that was prepared. */
    public static final class Statements implements StatementInspector {

        static final List<String> SEEN = new CopyOnWriteArrayList<>();

        @Override
        public String inspect(String statement) {
            SEEN.add(statement);
            return statement;
        }
    }
}
