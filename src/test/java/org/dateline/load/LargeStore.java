package org.dateline.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Fills an empty PostgreSQL store with invented news and their facts, which {@code news.sql} makes from a seed. */
final class LargeStore {

    /** What the README has a database told. */
    static final String SETTINGS =
            "set random_page_cost = 1.1; set plan_cache_mode = force_custom_plan; set max_parallel_workers_per_gather = 0";

    private LargeStore() {}

    static void fill(JdbcTemplate sql, int articles) {
        sql.execute(script().replace("${articles}", Integer.toString(articles)));
        for (String table : TABLES.keySet()) {
            sql.execute("vacuum analyze " + table);
        }
    }

    /** Each table that grows with the articles, and how many rows an article of the script has there, at the least. */
    static final Map<String, Double> TABLES = Map.ofEntries(
            Map.entry("article", 1.0),
            Map.entry("article_text", 1.0),
            Map.entry("article_toll", 0.8),
            Map.entry("paragraph", 2.0),
            Map.entry("person", 0.1),
            Map.entry("person_appearance", 1.0),
            Map.entry("person_alias", 0.2),
            Map.entry("person_role", 1.0),
            Map.entry("organisation", 0.01),
            Map.entry("organisation_appearance", 1.0),
            Map.entry("organisation_alias", 0.1),
            Map.entry("person_wording", 0.1),
            Map.entry("organisation_wording", 0.01),
            Map.entry("quote", 1.4),
            Map.entry("casualty_estimate", 1.3));

    private static String script() {
        try {
            return new ClassPathResource("org/dateline/load/news.sql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
