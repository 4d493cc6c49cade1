package org.dateline.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.DatelineApplication;
import org.dateline.article.Article;
import org.dateline.article.ArticleRepository;
import org.dateline.article.Publication;
import org.dateline.console.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A store with all there can be in it, moved from H2 to PostgreSQL and back: nothing is lost or changed on the way. */
@SpringBootTest(properties = "spring.datasource.url=" + StoreTransferTests.URL)
@AutoConfigureMockMvc
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
@EnabledIf("org.dateline.PostgreSql#isAvailable")
class StoreTransferTests {

    static final String URL = "jdbc:h2:mem:transfer" + EmptyStore.H2_SETTINGS;

    private static final String FLOOD = """
            Flood \uD83C\uDF0A hits Marston

            MARSTON - “\uD83C\uDF0A We need boats now,” said Mayor Léa Núñez of the Marston Council. At least 12 people were killed, the Red Cross said.

            “\uD835\uDC00 bad night” was how it began. “It went on,” Ms Núñez said. Dozens of people, five of them children, were injured.
            """;
    private static final String COUNCIL = """
            Council meets

            John Okoro and Peter Grant came. "We need boats," he said. Ben Okoro, a nurse, stayed. It was reported that 3 people were hurt.

            "We need blankets," said Bob Hale, a director of the Marston Council. "That is all," Ben Okoro said. They said 20 were killed, then 25 died.
            """;
    private static final String ENGINEER = """
            Engineer speaks

            "It will take a year," said Robert Hale, the county engineer. Peter Grant agreed. 7 people died, the International Committee of the Red Cross (ICRC) said.
            """;

    private final Transfers transfers = new Transfers();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ArticleRepository articles;

    @Autowired
    private JdbcTemplate sql;

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() {
        if (articles.count() > 0) {
            return;
        }
        int flood = id(post("/api/articles", MediaType.TEXT_PLAIN, FLOOD));
        post("/api/articles", MediaType.TEXT_PLAIN, COUNCIL);
        int engineer = id(post("/api/articles", MediaType.TEXT_PLAIN, ENGINEER));
        int gone = id(post("/api/articles", MediaType.TEXT_PLAIN, "Gone again\n\nNobody came, said Al Poe.\n"));
        assertThat(mvc.put()
                        .uri("/api/articles/" + flood)
                        .header("If-Match", "*")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content((FLOOD + "\nAt least 15 people died, the mayor said.\n").getBytes(UTF_8)))
                .hasStatusOk();
        assertThat(mvc.delete().uri("/api/articles/" + gone)).hasStatus(204);
        // Into the later of the two, so that a row comes before the one it refers to.
        post(
                "/api/persons/" + person("Robert Hale") + "/merge",
                MediaType.APPLICATION_JSON,
                "{\"person\": %d}".formatted(person("Bob Hale")));
        post(
                "/api/persons/" + person("Peter Grant") + "/split",
                MediaType.APPLICATION_JSON,
                "{\"articles\": [%d]}".formatted(engineer));
        sql.execute("insert into person_alias select id, 'Zoë \uD83C\uDF0A' from person_appearance");
        sql.execute("insert into person_alias select id, '\uFB01nal' from person_appearance");
        sql.execute("insert into organisation_alias select id, 'The Cross' from organisation_appearance");
        articles.save(
                new Article("Long. " + "\uD83C\uDF0A flood ".repeat(200_000), Publication.UNKNOWN, Instant.EPOCH));
    }

    @Test
    void comesBackFromPostgreSqlAsItWas() {
        Path first = folder.resolve("first.gz");
        Path second = folder.resolve("second.gz");
        Path third = folder.resolve("third.gz");
        EmptyStore there = EmptyStore.of(Vendor.POSTGRESQL);
        EmptyStore back = EmptyStore.of(Vendor.H2);
        assertThat(transfers.exportFrom(source(), first)).isEqualTo(ExitCode.OK);
        assertThat(transfers.importInto(there, first))
                .as(transfers.complained())
                .isEqualTo(ExitCode.OK);
        assertThat(transfers.exportFrom(there, second)).isEqualTo(ExitCode.OK);
        assertThat(transfers.importInto(back, second))
                .as(transfers.complained())
                .isEqualTo(ExitCode.OK);
        assertThat(transfers.exportFrom(back, third)).isEqualTo(ExitCode.OK);
        assertThat(Transfers.contents(second)).isEqualTo(Transfers.contents(first));
        assertThat(Transfers.contents(third)).isEqualTo(Transfers.contents(first));
    }

    @Test
    void leavesNoTableOut() throws IOException {
        Path file = folder.resolve("all.gz");
        assertThat(transfers.exportFrom(source(), file)).isEqualTo(ExitCode.OK);
        Map<String, Trailer.Sum> sums = Trailer.of(Json.parse(
                        Transfers.lines(file).reduce("", (before, line) -> line).getBytes(UTF_8)))
                .tables();
        List<String> tables = sql.queryForList(
                "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'"
                        + " and table_name <> 'flyway_schema_history'",
                String.class);
        assertThat(sums.keySet()).containsExactlyInAnyOrderElementsOf(tables);
        for (String table : tables) {
            Long rows = sql.queryForObject("select count(*) from " + table, Long.class);
            assertThat(sums.get(table).rows()).as(table).isEqualTo(rows);
        }
        assertThat(tables.stream().filter(table -> sums.get(table).rows() > 0))
                .contains("article", "article_text", "article_toll", "article_revision", "deleted_article", "paragraph")
                .contains("person", "person_appearance", "person_alias", "person_mention", "person_role")
                .contains("organisation", "organisation_appearance", "organisation_alias", "organisation_mention")
                .contains("quote", "quote_candidate", "casualty_estimate", "casualty_candidate");
    }

    @Test
    void servesTheSameFromTheOtherStoreAndGoesOn() throws IOException, InterruptedException {
        Path file = folder.resolve("served.gz");
        EmptyStore there = EmptyStore.of(Vendor.POSTGRESQL);
        assertThat(transfers.exportFrom(source(), file)).isEqualTo(ExitCode.OK);
        assertThat(transfers.importInto(there, file)).isEqualTo(ExitCode.OK);
        try (ConfigurableApplicationContext server = serve(there)) {
            String host = "http://127.0.0.1:" + server.getEnvironment().getProperty("local.server.port");
            for (String uri : addresses()) {
                assertThat(get(host + uri)).as(uri).isEqualTo(body(uri));
            }
            long highest = sql.queryForObject("select max(id) from article", Long.class);
            String added = send(host + "/api/articles", "New here\n\nAn Ox died, said Ann Lee.");
            assertThat(id(added)).isGreaterThan((int) highest);
        }
    }

    private List<String> addresses() {
        List<String> addresses = new ArrayList<>(List.of(
                "/api/articles",
                "/api/quotes?explain=true&size=200",
                "/api/casualty-estimates?explain=true&size=200",
                "/api/persons?explain=true",
                "/api/organisations?explain=true",
                "/api/quotes?format=csv",
                "/api/persons?format=ndjson",
                "/api/articles?q=boats"));
        for (Long article : sql.queryForList("select id from article", Long.class)) {
            for (String facts : List.of("", "/paragraphs", "/persons", "/organisations", "/revisions", "/quotes")) {
                addresses.add("/api/articles/" + article + facts);
            }
        }
        sql.queryForList("select id from person", Long.class)
                .forEach(person -> addresses.add("/api/persons/" + person));
        return addresses;
    }

    private EmptyStore source() {
        return EmptyStore.of(URL, "dateline", "");
    }

    private static ConfigurableApplicationContext serve(EmptyStore store) {
        return new SpringApplicationBuilder(DatelineApplication.class)
                .web(WebApplicationType.SERVLET)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + store.url(),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres");
    }

    private static String get(String url) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString(UTF_8))
                .body();
    }

    private static String send(String url, String text) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(text))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString(UTF_8))
                .body();
    }

    private String body(String uri) {
        return new String(
                mvc.get().uri(URI.create(uri)).exchange().getResponse().getContentAsByteArray(), UTF_8);
    }

    private String post(String uri, MediaType type, String body) {
        MvcTestResult answer = mvc.post()
                .uri(uri)
                .contentType(type)
                .content(body.getBytes(UTF_8))
                .exchange();
        assertThat(answer).hasStatus2xxSuccessful();
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }

    private long person(String name) {
        return sql.queryForObject("select id from person where name = ?", Long.class, name);
    }

    private static int id(String json) {
        return Integer.parseInt(json.replaceFirst("(?s).*?\"id\":(\\d+).*", "$1"));
    }
}
