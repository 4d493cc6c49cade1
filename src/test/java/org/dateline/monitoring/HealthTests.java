package org.dateline.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who may be sent requests, who must be started anew, and what is told of the build. */
class HealthTests {

    private static final String READY = "/actuator/health/readiness";
    private static final String ALIVE = "/actuator/health/liveness";

    @Test
    void isReadyOnceTheSeedsAreLoadedAndAliveWithoutAStore() {
        try (RunningServer server = RunningServer.start("--dateline.seeds=seeds")) {
            assertThat(server.get(READY).statusCode()).isEqualTo(200);
            assertThat(server.get(READY).body()).contains("\"db\"", "\"seeds\"", "\"refused\":0");
            assertThat(server.get("/actuator/health").body()).contains("\"loaded\":1", "\"refused\":0");

            server.context().getBean(HikariDataSource.class).close();
            assertThat(server.get(READY).statusCode()).isEqualTo(503);
            assertThat(server.get(ALIVE).statusCode()).isEqualTo(200);
            assertThat(server.get("/actuator/health").statusCode()).isEqualTo(503);
        }
    }

    @Test
    void tellsOfTheBuildAndTheExtractor() {
        try (RunningServer server = RunningServer.start()) {
            JsonNode info =
                    new JsonMapper().readTree(server.get("/actuator/info").body());
            assertThat(info.at("/extractor/version").asInt()).isPositive();
            assertThat(info.at("/extractor/rules").asInt()).isGreaterThan(20);
            assertThat(info.at("/build/version").asString()).isNotEmpty();
            assertThat(info.at("/build/time").asString()).isEqualTo("2026-01-01T00:00:00Z");
        }
    }
}
