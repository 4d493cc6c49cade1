package org.dateline.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RequestIdFilterTests {

    private final List<String> inside = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"a", "A-Z_0.9", "6f1c2b9e-5f0a-4f0c-8e6f-1d2c3b4a5e6f"})
    void takesOverWhatAClientSends(String sent) throws Exception {
        assertThat(idFor(sent)).isEqualTo(sent);
        assertThat(inside).containsExactly(sent);
        assertThat(MDC.get("requestId")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two words", "a\tb", "é", "{}", "a;b", "${x}"})
    void makesOneWhereTheSentIsNotWellFormed(String sent) throws Exception {
        assertThat(idFor(sent)).matches("[0-9a-f]{16}");
        assertThat(idFor("x".repeat(65))).matches("[0-9a-f]{16}");
    }

    @Test
    void givesEachRequestItsOwn() throws Exception {
        assertThat(idFor(null)).matches("[0-9a-f]{16}").isNotEqualTo(idFor(null));
    }

    private String idFor(String sent) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        if (sent != null) {
            request.addHeader("X-Request-Id", sent);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        new RequestIdFilter().doFilter(request, response, (asked, answer) -> inside.add(MDC.get("requestId")));
        return String.valueOf(response.getHeader("X-Request-Id"));
    }
}
