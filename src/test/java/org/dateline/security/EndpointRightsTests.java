package org.dateline.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every endpoint is in the table with the right it wants, and lets and refuses callers accordingly. */
@SpringBootTest(properties = {"dateline.reading=open", "dateline.requests-per-second=0"})
@AutoConfigureMockMvc
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class EndpointRightsTests {

    private static final String ENDPOINTS = """
            GET    /api                                            READ
            GET    /api/articles                                   READ
            GET    /api/articles/{id}                              READ
            GET    /api/articles/{id}/paragraphs                   READ
            GET    /api/articles/{id}/quotes                       READ
            GET    /api/articles/{id}/persons                      READ
            GET    /api/articles/{id}/organisations                READ
            GET    /api/articles/{id}/casualty-estimates           READ
            GET    /api/articles/{id}/casualty-comparison          READ
            GET    /api/articles/{id}/revisions                    READ
            GET    /api/articles/{id}/revisions/{number}           READ
            GET    /api/articles/{id}/revisions/{number}/changes   READ
            GET    /api/casualty-comparison                        READ
            GET    /api/casualty-estimates                         READ
            GET    /api/casualty-estimates/{id}                    READ
            GET    /api/organisations                              READ
            GET    /api/organisations/{id}                         READ
            GET    /api/organisations/{id}/articles                READ
            GET    /api/organisations/{id}/quotes                  READ
            GET    /api/organisations/{id}/roles                   READ
            GET    /api/paragraphs/{id}                            READ
            GET    /api/persons                                    READ
            GET    /api/persons/{id}                               READ
            GET    /api/persons/{id}/articles                      READ
            GET    /api/persons/{id}/quotes                        READ
            GET    /api/persons/{id}/roles                         READ
            GET    /api/quotes                                     READ
            GET    /api/quotes/{id}                                READ
            GET    /api/rules                                      READ
            GET    /api/rules/{name}                               READ
            POST   /api/extractions                                READ
            POST   /api/articles                                   INGEST
            PUT    /api/articles/{id}                              INGEST
            DELETE /api/articles/{id}                              ADMIN
            POST   /api/persons/{id}/merge                         ADMIN
            POST   /api/persons/{id}/split                         ADMIN
            GET    /api/keys                                       ADMIN
            POST   /api/keys                                       ADMIN
            DELETE /api/keys/{name}                                ADMIN
            GET    /v3/api-docs                                    READ
            GET    /v3/api-docs.yaml                               READ
            GET    /v3/api-docs/swagger-config                     READ
            GET    /swagger-ui.html                                READ
            GET    /actuator                                       READ
            GET    /actuator/health                                READ
            GET    /actuator/health/**                             READ
            GET    /actuator/info                                  READ
            GET    /actuator/prometheus                            READ
            GET    /error                                          READ
            """;

    /** Files, and paths of a mapping above that are a case of their own. */
    private static final String PLACES = """
            GET    /                                               NONE
            GET    /index.html                                     NONE
            GET    /article.html                                   NONE
            GET    /style.css                                      NONE
            GET    /js/api.js                                      NONE
            GET    /img/icon.svg                                   NONE
            GET    /webjars/d3/dist/d3.min.js                      NONE
            HEAD   /                                               NONE
            GET    /actuator/health/liveness                       NONE
            GET    /actuator/health/readiness                      NONE
            GET    /actuator/health/db                             READ
            GET    /swagger-ui/index.html                          READ
            GET    /nothing                                        READ
            HEAD   /api/articles                                   READ
            HEAD   /api/keys                                       ADMIN
            GET    /api/%6Beys                                     ADMIN
            GET    /api/keys/                                      ADMIN
            OPTIONS /api/articles                                  NONE
            PATCH  /api/articles/{id}                              ADMIN
            POST   /api/quotes                                     ADMIN
            POST   /api/articles/{id}                              ADMIN
            PUT    /api/articles                                   ADMIN
            POST   /actuator/info                                  ADMIN
            PURGE  /api/articles                                   ADMIN
            """;

    private static final AtomicInteger KEYS = new AtomicInteger();
    private static final String ELSEWHERE = "192.0.2.7";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Keyring keyring;

    @Autowired
    private AccessProperties access;

    @Test
    void listsEveryEndpoint(@Autowired List<RequestMappingInfoHandlerMapping> mappings) {
        Stream<String> found = mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(EndpointRightsTests::endpoints)
                .distinct();
        assertThat(found).containsExactlyInAnyOrderElementsOf(table(ENDPOINTS).keySet());
    }

    @TestFactory
    Stream<DynamicTest> letsWhoMayAndRefusesWhoMayNot() {
        String ingest = key("ingest");
        String admin = key("admin");
        String revoked = key("admin");
        keyring.revoke("key-" + KEYS.get());
        String unknown = "dateline_0123456789abcdef_" + "x".repeat(43);
        return table(ENDPOINTS + PLACES).entrySet().stream().flatMap(row -> {
            String endpoint = row.getKey();
            Right right = row.getValue();
            boolean everybody = right == Right.NONE || right == Right.READ && access.isReadingOpen();
            return Stream.of(
                    check(endpoint, "no key", null, everybody ? 0 : 401),
                    check(endpoint, "an unknown key", unknown, 401),
                    check(endpoint, "a revoked key", revoked, 401),
                    check(endpoint, "a key cut off", admin.substring(0, admin.length() - 1), 401),
                    check(endpoint, "an ingest key", ingest, right == Right.ADMIN ? 403 : 0),
                    check(endpoint, "an admin key", admin, 0));
        });
    }

    private DynamicTest check(String endpoint, String who, String key, int refusal) {
        return dynamicTest(endpoint + " with " + who, () -> {
            MvcTestResult answer = ask(endpoint, key);
            if (refusal == 0) {
                assertThat(answer.getResponse().getStatus()).isNotIn(401, 403);
                assertThat(answer).doesNotContainHeader("WWW-Authenticate");
            } else {
                assertThat(answer).hasStatus(refusal).hasContentType("application/problem+json");
                assertThat(answer.getResponse().getHeader("WWW-Authenticate"))
                        .isEqualTo("Bearer realm=\"dateline\"" + error(key, refusal));
            }
        });
    }

    private static String error(String key, int refusal) {
        if (refusal == 403) {
            return ", error=\"insufficient_scope\", scope=\"admin\"";
        }
        return key == null ? "" : ", error=\"invalid_token\"";
    }

    private MvcTestResult ask(String endpoint, String key) {
        String[] words = endpoint.split(" ");
        String path = words[1].replace("**", "ping").replace("{name}", "Nobody").replaceAll("\\{\\w+}", "987654");
        MockMvcRequestBuilder request = mvc.method(HttpMethod.valueOf(words[0])).uri(URI.create(path));
        request.with(sent -> {
            sent.setRemoteAddr(ELSEWHERE);
            return sent;
        });
        return key == null
                ? request.exchange()
                : request.header("Authorization", "Bearer " + key).exchange();
    }

    private String key(String scope) {
        return keyring.add(new KeyRequest("key-" + KEYS.incrementAndGet(), scope))
                .token()
                .text();
    }

    private static Stream<String> endpoints(RequestMappingInfo mapping) {
        Stream<String> methods = mapping.getMethodsCondition().getMethods().isEmpty()
                ? Stream.of("GET")
                : mapping.getMethodsCondition().getMethods().stream().map(Enum::name);
        return methods.flatMap(method -> mapping.getPatternValues().stream().map(path -> method + " " + path));
    }

    private static Map<String, Right> table(String rows) {
        Map<String, Right> table = new TreeMap<>();
        rows.lines()
                .map(row -> row.split(" +"))
                .forEach(row -> table.put(row[0] + " " + row[1], Right.valueOf(row[2])));
        return table;
    }
}
