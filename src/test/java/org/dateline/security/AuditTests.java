package org.dateline.security;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** One line for each change, let through or refused, and nothing in it that its client could have written. */
@SpringBootTest(properties = "dateline.reading=open")
@AutoConfigureMockMvc
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class AuditTests {

    private final Logger audit = (Logger) LoggerFactory.getLogger("org.dateline.audit");
    private final ListAppender<ILoggingEvent> told = new ListAppender<>();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Keyring keyring;

    @BeforeEach
    void listen() {
        told.start();
        audit.setLevel(Level.INFO);
        audit.addAppender(told);
    }

    @AfterEach
    void stop() {
        audit.detachAppender(told);
        audit.setLevel(null);
    }

    /** In one order: the first key ends writing without one. */
    @Test
    void tellsWhoChangedWhat() {
        take(mvc.post().uri("/api/articles"));
        String desk =
                "Bearer " + keyring.add(new KeyRequest("desk", null)).token().text();
        take(mvc.post().uri("/api/articles").header("Authorization", desk));
        take(mvc.post().uri("/api/articles").header("Authorization", desk).with(request -> {
            request.setRemoteAddr("192.0.2.7");
            return request;
        }));
        take(mvc.post().uri("/api/articles"));
        take(mvc.post().uri("/api/articles").header("Authorization", desk + "x"));
        mvc.delete().uri("/api/articles/7").header("Authorization", desk).exchange();
        mvc.put().uri("/api/articles/7").header("Authorization", desk).exchange();
        assertThat(lines())
                .containsExactly(
                        "who=loopback method=POST path=/api/articles status=201 remote=127.0.0.1",
                        "who=desk method=POST path=/api/articles status=200 remote=127.0.0.1",
                        "who=desk method=POST path=/api/articles status=200 remote=192.0.2.7",
                        "who=- method=POST path=/api/articles status=401 remote=127.0.0.1",
                        "who=- method=POST path=/api/articles status=401 remote=127.0.0.1",
                        "who=desk method=DELETE path=/api/articles/7 status=403 remote=127.0.0.1",
                        "who=desk method=PUT path=/api/articles/7 status=415 remote=127.0.0.1");
        assertThat(lines().toString()).doesNotContain("Marston", desk.substring(desk.length() - 43));
    }

    @Test
    void tellsNothingOfReading() {
        mvc.get().uri("/api/articles").exchange();
        mvc.get().uri("/api").header("Authorization", "Bearer wrong").exchange();
        take(mvc.post().uri("/api/extractions"));
        assertThat(lines()).isEmpty();
    }

    @Test
    void letsNoClientWriteALine() throws Exception {
        MockHttpServletRequest request =
                new MockHttpServletRequest("DE\rLETE", "/api/articles/7\n who=chief\u2028\u001b[31m status=204");
        request.setRemoteAddr("192.0.2.7\r\nwho=chief");
        new AuditFilter(new Rights()).doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        assertThat(lines())
                .containsExactly("who=- method=DE?LETE path=/api/articles/7??who=chief??[31m?status=204 status=200"
                        + " remote=192.0.2.7??who=chief");
    }

    @Test
    void shortensWhatIsLong() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("DELETE", "/" + "a".repeat(9000));
        new AuditFilter(new Rights()).doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        assertThat(lines()).singleElement().asString().hasSizeLessThan(600);
    }

    private static void take(MockMvcRequestBuilder request) {
        request.contentType(MediaType.TEXT_PLAIN)
                .content("Flood hits Marston\n\nTwo people died.")
                .exchange();
    }

    private List<String> lines() {
        return told.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
