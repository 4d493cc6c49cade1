package org.dateline.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientAddressTests {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.9,         203.0.113.9,             true",
        "203.0.113.9,         203.0.113.10,            false",
        "2001:db8:1:2::1,     2001:db8:1:2:ffff::9,    true",
        "2001:db8:1:2::1,     2001:db8:1:3::1,         false",
        "::ffff:203.0.113.9,  ::ffff:203.0.113.10,     false",
    })
    void takesANetworkOfIpv6AsOneClient(String one, String other, boolean same) {
        assertThat(ClientAddress.of(from(one)).equals(ClientAddress.of(from(other))))
                .isEqualTo(same);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.1.2.3", "0:0:0:0:0:0:0:1", "::1"})
    void takesThisMachineForTheOperatorUnlessAProxyAsks(String address) {
        assertThat(ClientAddress.isOperator(from(address))).isTrue();
        for (String header : new String[] {"X-Forwarded-For", "Forwarded", "X-Real-IP", "Via"}) {
            MockHttpServletRequest forwarded = from(address);
            forwarded.addHeader(header, "203.0.113.9");
            assertThat(ClientAddress.isOperator(forwarded)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.9", "2001:db8::1", "10.0.0.1", "::2"})
    void takesNobodyElseForTheOperator(String address) {
        assertThat(ClientAddress.isOperator(from(address))).isFalse();
    }

    private static MockHttpServletRequest from(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }
}
