package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The page may run its own scripts and nothing else; the API and its description are left as they were. */
@SpringBootTest
@AutoConfigureMockMvc
class PageHeadersTests {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/js/dom.js", "/style.css", "/img/icon.svg"})
    void allowsThePageItsOwnScriptsAlone(String path) {
        MvcTestResult answer = mvc.get().uri(path).exchange();
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "base-uri 'none'")
                .contains("frame-ancestors 'none'", "require-trusted-types-for 'script'")
                .doesNotContain("unsafe");
        assertThat(answer).headers().hasValue("X-Content-Type-Options", "nosniff");
        assertThat(answer).headers().hasValue("Referrer-Policy", "no-referrer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/swagger-ui/index.html", "/swagger-ui.html", "/api", "/v3/api-docs"})
    void leavesTheApiAsItWas(String path) {
        assertThat(mvc.get().uri(path)).headers().doesNotContainHeader("Content-Security-Policy");
    }

    @Test
    void tellsWhetherAFileHasChangedByWhatItHolds() {
        MvcTestResult first = mvc.get().uri("/js/dom.js").exchange();
        assertThat(first).headers().hasValue(HttpHeaders.CACHE_CONTROL, "no-cache");
        assertThat(first).headers().doesNotContainHeader(HttpHeaders.LAST_MODIFIED);
        String tag = String.valueOf(first.getResponse().getHeader(HttpHeaders.ETAG));
        assertThat(mvc.get().uri("/js/dom.js").header(HttpHeaders.IF_NONE_MATCH, tag))
                .hasStatus(304);
    }

    @Test
    void bringsThePlottingLibraryInTheJar() {
        assertThat(mvc.get().uri("/webjars/d3/dist/d3.min.js")).hasStatusOk();
    }
}
