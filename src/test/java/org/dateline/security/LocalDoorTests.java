package org.dateline.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.filter.ForwardedHeaderFilter;

/** Who may write before there is a key: programs on this machine, and nobody who only seems to be there. */
class LocalDoorTests {

    private final Keyring keyring = mock();
    private final LocalDoor door = new LocalDoor(keyring);

    @ParameterizedTest
    @ValueSource(
            strings = {"127.0.0.1", "127.3.2.1", "::1", "0:0:0:0:0:0:0:1", "::ffff:127.0.0.1", "0:0:0:0:0:ffff:7f00:1"})
    void isOpenToThisMachine(String address) {
        assertThat(door.refusal(from(address))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"192.0.2.7", "10.0.0.1", "172.17.0.1", "0.0.0.0", "2001:db8::1", "::ffff:192.0.2.7", "fe80::1"})
    void isClosedToOthers(String address) {
        refuses(from(address), "from elsewhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "127.1.2.3", "[::1]", "[::ffff:127.0.0.1]"})
    void isOpenByALocalName(String host) {
        MockHttpServletRequest request = local();
        request.setServerName(host);
        assertThat(door.refusal(request)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rebound.example",
                "localhost.example",
                "127.0.0.1.rebound.example",
                "192.0.2.7",
                "0.0.0.0",
                "[::]",
                "[2001:db8::1]",
                "localhost.",
                "127.1",
                "127.0.0.999",
                ""
            })
    void isClosedByAnyOtherName(String host) {
        MockHttpServletRequest request = local();
        request.setServerName(host);
        refuses(request, "another host");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Forwarded", "X-Forwarded-For", "x-forwarded-proto", "X-Forwarded-Host", "X-Real-IP", "Via"})
    void isClosedToWhatAProxyPassesOn(String header) {
        MockHttpServletRequest request = local();
        request.addHeader(header, "127.0.0.1");
        refuses(request, "through a proxy");
    }

    /** A filter that believes these headers must not open the door to who sends them. */
    @Test
    void isClosedWhereForwardedHeadersAreBelieved() throws Exception {
        MockHttpServletRequest request = from("192.0.2.7");
        request.addHeader("Forwarded", "for=127.0.0.1;host=localhost");
        refuses(believed(request), "from elsewhere");
        MockHttpServletRequest proxied = local();
        proxied.addHeader("X-Forwarded-For", "127.0.0.1");
        refuses(believed(proxied), "through a proxy");
    }

    @Test
    void isClosedToTheHttpOfProxies() {
        MockHttpServletRequest request = local();
        request.setProtocol("HTTP/1.0");
        refuses(request, "through a proxy");
    }

    @Test
    void isClosedWhereTomcatHasReadTheHeaders() {
        MockHttpServletRequest request = local();
        request.setAttribute("org.apache.tomcat.request.forwarded", true);
        refuses(request, "through a proxy");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Origin         | http://evil.example
            Origin         | http://localhost:3000
            Origin         | https://localhost:8080
            Origin         | http://127.0.0.1:8080
            Origin         | null
            Origin         | not an origin
            Sec-Fetch-Site | cross-site
            Sec-Fetch-Site | same-site
            Sec-Fetch-Site | anything
            """)
    void isClosedToThePagesOfOthers(String header, String value) {
        MockHttpServletRequest request = local();
        request.addHeader(header, value);
        refuses(request, "not this server's");
    }

    @Test
    void isOpenToItsOwnPage() {
        MockHttpServletRequest request = local();
        request.addHeader("Origin", "http://localhost:8080");
        request.addHeader("Sec-Fetch-Site", "same-origin");
        assertThat(door.refusal(request)).isEmpty();
    }

    @Test
    void isClosedForGoodOnceAKeyWasMade() {
        given(keyring.isUsed()).willReturn(true);
        assertThat(door.refusal(local())).get().asString().contains("wants a key");
    }

    private void refuses(HttpServletRequest request, String reason) {
        assertThat(door.refusal(request))
                .get()
                .asString()
                .contains(reason, "dateline keys add NAME", "Authorization: Bearer");
    }

    private static MockHttpServletRequest local() {
        return from("127.0.0.1");
    }

    private static MockHttpServletRequest from(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/articles");
        request.setRemoteAddr(address);
        request.setServerName("localhost");
        request.setServerPort(8080);
        return request;
    }

    private static HttpServletRequest believed(MockHttpServletRequest request) throws Exception {
        AtomicReference<HttpServletRequest> seen = new AtomicReference<>();
        new ForwardedHeaderFilter()
                .doFilter(request, new MockHttpServletResponse(), (wrapped, response) -> keep(seen, wrapped));
        assertThat(seen.get().getHeader("Forwarded")).isNull();
        assertThat(seen.get().getRemoteAddr()).isEqualTo("127.0.0.1");
        return seen.get();
    }

    private static void keep(AtomicReference<HttpServletRequest> seen, Object request) {
        seen.set((HttpServletRequest) request);
    }
}
