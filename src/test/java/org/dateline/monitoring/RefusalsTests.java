package org.dateline.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.dateline.web.Refusal;
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
            413 | BODY_TOO_LARGE | BODY_TOO_LARGE
            429 |                | TOO_MANY_REQUESTS
            429 | RATE           | RATE
            404 |                | NOT_FOUND
            599 |                | OTHER
            """)
    void namesTheReason(int status, Refusal marked, String reason) {
        refusals.count(request(marked), status);
        assertThat(registry.get("dateline.refusals")
                        .tag("reason", reason)
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void countsNoAnswer() {
        refusals.count(request(Refusal.BODY_TOO_LARGE), 200);
        refusals.count(request(null), 304);
        assertThat(registry.getMeters()).isEmpty();
    }

    @Test
    void boundsTheReasons() {
        for (int status = 400; status < 1_000; status++) {
            refusals.count(request(null), status);
            for (Refusal refusal : Refusal.values()) {
                refusals.count(request(refusal), status);
            }
        }
        assertThat(registry.getMeters()).hasSizeBetween(40, 48);
    }

    private static MockHttpServletRequest request(Refusal reason) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setAttribute(Refusal.ATTRIBUTE, reason);
        return request;
    }
}
