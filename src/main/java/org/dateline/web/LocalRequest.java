package org.dateline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells what this machine asks from what a proxy on it passes on for others. */
public final class LocalRequest {

    private static final Pattern OF_PROXIES = Pattern.compile("forwarded|x-forwarded-.*|x-real-ip|via");

    /** Set by Tomcat's RemoteIpValve, which also takes the headers away that it has read. */
    private static final String FORWARDED = "org.apache.tomcat.request.forwarded";

    private LocalRequest() {}

    /** Of an address in figures, as a container gives it: nobody is asked about a name. */
    public static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** HTTP/1.0 is spoken by proxies such as nginx, which unless told otherwise adds none of the headers. */
    public static boolean isForwarded(HttpServletRequest received) {
        return "HTTP/1.0".equals(received.getProtocol())
                || received.getAttribute(FORWARDED) != null
                || Collections.list(received.getHeaderNames()).stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .anyMatch(name -> OF_PROXIES.matcher(name).matches());
    }
}
