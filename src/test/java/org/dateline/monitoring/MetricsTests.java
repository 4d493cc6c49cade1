package org.dateline.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Prometheus is told, over the wire. */
class MetricsTests {

    private static final String TEXT =
            "MARSTON - \"We need many more boats,\" said Mayor Ana Ruiz. At least 12 people died, police said.";

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.start("--dateline.metrics.count-every=0s");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dateline_articles                 | gauge
            dateline_facts                    | gauge
            dateline_reading_stage_seconds    | histogram
            dateline_reading_texts_total      | counter
            dateline_reading_characters_total | counter
            dateline_refusals_total           | counter
            http_server_requests_seconds      | summary
            hikaricp_connections              | gauge
            tomcat_threads_busy_threads       | gauge
            tomcat_threads_current_threads    | gauge
            tomcat_threads_config_max_threads | gauge
            tomcat_connections_current_connections | gauge
            tomcat_connections_config_max_connections | gauge
            jvm_memory_used_bytes             | gauge
            """)
    void namesAndTypes(String name, String type) {
        server.get("/nothing");
        assertThat(Scrape.of(server).types()).containsEntry(name, type);
    }

    @Test
    void countsWhatIsReadAndStored() {
        Scrape before = Scrape.of(server);
        String text = TEXT + " It rained.";
        server.send("POST", "/api/articles", "text/plain", text);
        server.send("POST", "/api/extractions", "text/plain", text);
        Scrape after = onceCountedAnew(before);
        assertThat(rise(before, after, "dateline_articles")).isEqualTo(1);
        assertThat(rise(before, after, "dateline_facts{kind=\"quote\"}")).isEqualTo(1);
        assertThat(rise(before, after, "dateline_facts{kind=\"casualty_estimate\"}"))
                .isEqualTo(1);
        assertThat(rise(before, after, "dateline_reading_texts_total")).isEqualTo(2);
        assertThat(rise(before, after, "dateline_reading_characters_total")).isEqualTo(2 * text.length());
        assertThat(rise(before, after, "dateline_reading_stage_seconds_count{stage=\"speakers\"}"))
                .isEqualTo(2);
        assertThat(rise(before, after, "dateline_reading_stage_seconds_bucket{stage=\"casualties\",le=\"+Inf\"}"))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET  | /api/articles/999999 | text/plain      | NOT_FOUND
            GET  | /api/quotes?nosuch=1 | text/plain      | BAD_REQUEST
            POST | /api/articles        | text/plain      | UNREADABLE
            POST | /api/articles        | multipart/mixed | BODY_ENCODING
            POST | /api/articles        | application/pdf | UNSUPPORTED_MEDIA_TYPE
            PUT  | /api/quotes          | text/plain      | METHOD_NOT_ALLOWED
            PUT  | /api/articles/999999 | text/plain      | PRECONDITION_REQUIRED
            """)
    void countsRefusalsByReason(String method, String path, String type, String reason) {
        Scrape before = Scrape.of(server);
        server.send(method, path, type, method.equals("PUT") ? TEXT : "");
        Scrape after = Scrape.of(server);
        assertThat(rise(before, after, "dateline_refusals_total{reason=\"" + reason + "\"}"))
                .isEqualTo(1);
        assertThat(after.sum("dateline_refusals_total") - before.sum("dateline_refusals_total"))
                .isEqualTo(1);
    }

    @Test
    void countsRequestsByRoute() {
        Scrape before = Scrape.of(server);
        for (int id = 1_000; id < 1_010; id++) {
            server.get("/api/articles/" + id);
        }
        Scrape after = Scrape.of(server);
        String route = "uri=\"/api/articles/{id}\"";
        assertThat(after.sum("http_server_requests_seconds_count", route, "status=\"404\"")
                        - before.sum("http_server_requests_seconds_count", route, "status=\"404\""))
                .isEqualTo(10);
    }

    @Test
    void addsNoSeriesForPathsAndWordsThatPeopleAskFor() {
        ask("first");
        server.get("/actuator/prometheus");
        Set<String> before = seriesOfRequests();
        for (int i = 0; i < 250; i++) {
            ask("w" + i);
        }
        assertThat(seriesOfRequests()).isEqualTo(before);
    }

    /** All but those of the virtual machine, which has some that come with its first collection of garbage. */
    private static Set<String> seriesOfRequests() {
        Set<String> series = new TreeSet<>(Scrape.of(server).series().keySet());
        series.removeIf(name -> name.startsWith("jvm_"));
        return series;
    }

    /** Four requests that no other has the address of. */
    private static void ask(String word) {
        server.get("/nothing/" + word);
        server.get("/api/quotes?q=" + word);
        server.get("/api/articles/" + word);
        server.send("POST", "/api/" + word + "?" + word + "=" + word, "text/" + word, word);
    }

    /** Where counting takes long, counts are good for a hundred times as long. */
    private static Scrape onceCountedAnew(Scrape before) {
        long begin = System.nanoTime();
        while (rise(before, Scrape.of(server), "dateline_articles") == 0
                && System.nanoTime() - begin < PATIENCE.toNanos()) {
            LockSupport.parkNanos(50_000_000);
        }
        return Scrape.of(server);
    }

    private static double rise(Scrape before, Scrape after, String series) {
        return after.value(series) - before.value(series);
    }
}
