package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A list as the API answers it, which it must. */
public record ListAnswer(JsonNode json) {

    private static final JsonMapper MAPPER = new JsonMapper();

    public static ListAnswer of(MockMvcTester mvc, String address) {
        return of(mvc.get().uri(address).exchange());
    }

    public static ListAnswer of(MvcTestResult answer) {
        assertThat(answer).as(answer.getRequest().getRequestURI()).hasStatusOk();
        return new ListAnswer(MAPPER.readTree(answer.getResponse().getContentAsByteArray()));
    }

    /** What {@code after} takes of each entry. */
    public List<Long> ids() {
        return json.get("content")
                .valueStream()
                .map(entry -> entry.get(entry.has("id") ? "id" : "index").asLong())
                .toList();
    }

    public JsonNode page() {
        return json.get("page");
    }
}
