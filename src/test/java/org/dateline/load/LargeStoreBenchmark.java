package org.dateline.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.dateline.DatelineApplication;
import org.dateline.PostgreSql;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;

/** Times each list and search over HTTP with 1,000 and with 100,000 articles, side by side, and prints a table. */
class LargeStoreBenchmark {

    private static final int SMALL = 1_000;
    private static final int LARGE = Integer.getInteger("dateline.articles", 100_000);
    private static final int ROUNDS = Integer.getInteger("dateline.rounds", 200);

    private static final Pattern CHOSEN = Pattern.compile(System.getProperty("dateline.lists", ""));

    /** Of each: {@code N} a number that differs from request to request, {@code W} a word or name, {@code D} a day. */
    private static final List<String> LISTS = List.of(
            "/api/articles?size=N",
            "/api/articles?sort=headline&after=A",
            "/api/articles?sort=publishedOn,desc&after=A",
            "/api/articles?from=D",
            "/api/articles?person=W",
            "/api/articles?organisation=W",
            "/api/articles?outcome=KILLED&minKilled=N",
            "/api/articles?q=W",
            "/api/articles?q=people+W",
            "/api/articles?q=people&size=N",
            "/api/articles/A",
            "/api/articles/A/paragraphs",
            "/api/articles/A/quotes",
            "/api/articles/A/quotes?explain=true",
            "/api/articles/A/persons?explain=true",
            "/api/articles/A/organisations?explain=true",
            "/api/articles/A/casualty-estimates?explain=true",
            "/api/articles/A/casualty-comparison",
            "/api/quotes?size=N",
            "/api/quotes?sort=speaker&size=N",
            "/api/quotes?speaker=W",
            "/api/quotes?q=W",
            "/api/persons?size=N",
            "/api/persons?name=W",
            "/api/persons?role=judge+of+W",
            "/api/organisations?size=N",
            "/api/organisations?name=W",
            "/api/casualty-estimates?size=N",
            "/api/casualty-estimates?sort=high,desc&size=N",
            "/api/casualty-estimates?outcome=KILLED&min=N",
            "/api/casualty-estimates?attributedTo=W");

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void measure() throws Exception {
        try (ConfigurableApplicationContext small = start(SMALL);
                ConfigurableApplicationContext large = start(LARGE)) {
            System.out.printf(
                    "| list | median of %,d | of %,d | p99 of %,d | of %,d | ratio |%n", SMALL, LARGE, SMALL, LARGE);
            System.out.println("|---|---|---|---|---|---|");
            for (String list : LISTS.stream().filter(CHOSEN.asPredicate()).toList()) {
                double[] few = new double[ROUNDS];
                double[] many = new double[ROUNDS];
                Random random = new Random(list.hashCode());
                for (int round = -ROUNDS / 4; round < ROUNDS; round++) {
                    double first = time(small, filled(list, SMALL, random));
                    double second = time(large, filled(list, LARGE, random));
                    if (round >= 0) {
                        few[round] = first;
                        many[round] = second;
                    }
                }
                Arrays.sort(few);
                Arrays.sort(many);
                System.out.printf(
                        "| `%s` | %.1f | %.1f | %.1f | %.1f | %.1f |%n",
                        list,
                        at(few, 0.5),
                        at(many, 0.5),
                        at(few, 0.99),
                        at(many, 0.99),
                        at(many, 0.99) / at(few, 0.99));
            }
        }
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * share))];
    }

    private double time(ConfigurableApplicationContext server, String list) throws IOException, InterruptedException {
        URI uri = URI.create("http://localhost:" + server.getEnvironment().getProperty("local.server.port") + list);
        long start = System.nanoTime();
        int status = client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                .statusCode();
        if (status != 200) {
            throw new IllegalStateException(status + " for " + uri);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static String filled(String list, int articles, Random random) {
        String word = word(random);
        return list.replace("=N", "=" + (1 + random.nextInt(50)))
                .replace("=A", "=" + (1 + random.nextInt(articles)))
                .replaceAll("/A\\b", "/" + (1 + random.nextInt(articles)))
                .replace("=D", "=%d-%02d-01".formatted(2008 + random.nextInt(10), 1 + random.nextInt(12)))
                .replace("W", word);
    }

    /** A name of the script, by its rank as often as that has it. */
    private static String word(Random random) {
        int rank = (int) Math.exp(random.nextDouble() * Math.log(4000)) - 1;
        List<String> syllables =
                List.of("bar cel dor fen gal hol jor kar lem mor nev ost pel quin ros sel tor ul ver wes".split(" "));
        List<String> endings = List.of("ton man ley son berg ova ini esh ard wick".split(" "));
        return syllables.get(rank % 20) + syllables.get(rank / 20 % 20) + endings.get(rank / 400 % 10);
    }

    private static ConfigurableApplicationContext start(int articles) {
        Map<String, Object> properties = new HashMap<>(Map.of(
                "server.port",
                0,
                "dateline.answer-cache-size",
                "0B",
                "dateline.seeds",
                "",
                "logging.level.root",
                "WARN"));
        properties.put("spring.datasource.hikari.connection-init-sql", LargeStore.SETTINGS);
        DynamicPropertyRegistry registry = (name, value) -> properties.put(name, value.get());
        PostgreSql.useNewDatabase(registry);
        String[] arguments = properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
        ConfigurableApplicationContext server = new SpringApplicationBuilder(DatelineApplication.class).run(arguments);
        long start = System.nanoTime();
        LargeStore.fill(server.getBean(JdbcTemplate.class), articles);
        System.out.printf("%,d articles made in %d s%n", articles, (System.nanoTime() - start) / 1_000_000_000);
        return server;
    }
}
