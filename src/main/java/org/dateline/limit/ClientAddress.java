package org.dateline.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import org.dateline.web.LocalRequest;

/** Who a client is, by its address; of IPv6 the first 64 bits, as one client has all of the others. */
final class ClientAddress {

    private static final int NETWORK = 8;

    private ClientAddress() {}

    static String of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        return address.indexOf(':') >= 0 && parse(address) instanceof Inet6Address v6
                ? HexFormat.of().formatHex(v6.getAddress(), 0, NETWORK)
                : address;
    }

    /** Whether somebody on this machine asks, and not a proxy on it for somebody else. */
    static boolean isOperator(HttpServletRequest request) {
        return LocalRequest.isLoopback(request.getRemoteAddr()) && !LocalRequest.isForwarded(request);
    }

    /** Of an address in figures, as a container gives it, which nobody is asked about. */
    private static InetAddress parse(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("'" + address + "' is no address", e);
        }
    }
}
