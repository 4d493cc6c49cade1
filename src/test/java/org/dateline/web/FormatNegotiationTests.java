package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;

class FormatNegotiationTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            -      | -                                                                        | JSON
            -      | */*                                                                      | JSON
            -      | application/*                                                            | JSON
            -      | application/json                                                         | JSON
            -      | text/html, */*;q=0.8                                                     | JSON
            -      | application/ld+json                                                      | JSON_LD
            -      | application/ld+json;profile="https://example.org/other"                  | JSON_LD
            -      | application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"           | ANNOTATION
            -      | application/ld+json; profile="https://a.example http://www.w3.org/ns/anno.jsonld" | ANNOTATION
            -      | text/csv                                                                 | CSV
            -      | text/*                                                                   | CSV
            -      | application/x-ndjson                                                     | NDJSON
            -      | application/ndjson                                                       | NDJSON
            -      | application/jsonl                                                        | NDJSON
            -      | application/json;q=0.5, text/csv                                         | CSV
            -      | text/csv;q=0.5, application/json                                         | JSON
            -      | text/csv;q=0, */*;q=0.1                                                  | JSON
            json   | text/csv                                                                 | JSON
            csv    | application/json                                                         | CSV
            jsonld | application/xml                                                          | JSON_LD
            annotation | -                                                                    | ANNOTATION
            ndjson | -                                                                        | NDJSON
            """)
    void takesTheFormatThatIsNamedElseWhatIsAccepted(@Nullable String name, @Nullable String accept, Format format)
            throws Exception {
        assertThat(FormatNegotiation.choose(request("GET", name, accept), method("any")))
                .isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource({"csv, ", ", text/csv", ", application/xml", "annotation, "})
    void refusesWhatAMethodDoesNotProduce(@Nullable String name, @Nullable String accept) {
        ServletWebRequest request = request("GET", name, accept);
        assertThatThrownBy(() -> FormatNegotiation.choose(request, method("linked")))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("ask for one of json, jsonld.");
    }

    @Test
    void leavesOtherRequestsToTheirHeader() throws Exception {
        assertThat(new FormatNegotiation().resolveMediaTypes(request("POST", "csv", "application/json")))
                .containsExactly(Format.JSON.mediaType());
    }

    private static ServletWebRequest request(String method, @Nullable String name, @Nullable String accept) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/api/quotes");
        if (name != null) {
            request.setParameter("format", name);
        }
        if (accept != null) {
            request.addHeader("Accept", accept);
        }
        return new ServletWebRequest(request);
    }

    private static Method method(String name) throws NoSuchMethodException {
        return Handlers.class.getDeclaredMethod(name);
    }

    /** Methods that say what they produce. */
    private static final class Handlers {

        @GetMapping(
                produces = {
                    "application/json",
                    MediaTypes.JSON_LD,
                    MediaTypes.ANNOTATION,
                    MediaTypes.CSV,
                    MediaTypes.NDJSON
                })
        void any() {}

        @GetMapping(produces = MediaTypes.JSON_LD)
        void linked() {}
    }
}
