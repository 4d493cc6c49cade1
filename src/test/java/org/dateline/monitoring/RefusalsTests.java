package org.dateline.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class RefusalsTests {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Refusals refusals = new Refusals(registry);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            413 |                | CONTENT_TOO_LARGE
            413 | TEXT_TOO_LONG  | TEXT_TOO_LONG
            429 |                | TOO_MANY_REQUESTS
            404 | some words     | NOT_FOUND
            404 | lower          | NOT_FOUND
            599 |                | OTHER
            """)
    void namesTheReason(int status, String marked, String reason) {
        refusals.count(request(marked), status);
        assertThat(registry.get("dateline.refusals")
                        .tag("reason", reason)
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void countsNoAnswer() {
        refusals.count(request("TEXT_TOO_LONG"), 200);
        refusals.count(request(null), 304);
        assertThat(registry.getMeters()).isEmpty();
    }

    @Test
    void boundsTheReasons() {
        for (int i = 0; i < 1_000; i++) {
            refusals.count(request("REASON_" + i), 400);
        }
        assertThat(registry.getMeters()).hasSize(48);
        assertThat(registry.get("dateline.refusals")
                        .tag("reason", "OTHER")
                        .counter()
                        .count())
                .isEqualTo(1_000 - 47);
    }

    private static MockHttpServletRequest request(String reason) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setAttribute(Refusals.REASON, reason);
        return request;
    }
}
