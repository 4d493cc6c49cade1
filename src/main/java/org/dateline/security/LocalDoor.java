package org.dateline.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.web.LocalRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.cors.CorsUtils;

/**
 * Lets programs on this machine write without a key, until the first key is made. Their address alone does not tell:
 * a proxy on this machine passes on what others send, a name that points here (DNS rebinding) or a form lets the page of
 * a stranger write from a user's own browser.
 */
final class LocalDoor {

    private static final String ORIGIN = "Origin";
    private static final Pattern LOCAL_NAME =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[[0-9a-f:.]*:[0-9a-f:.]*]", Pattern.CASE_INSENSITIVE);
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private final Keyring keyring;

    LocalDoor(Keyring keyring) {
        this.keyring = keyring;
    }

    /** Why a caller without a key may not write; empty where it may. */
    Optional<String> refusal(HttpServletRequest asked) {
        if (keyring.isUsed()) {
            return Optional.of("A change wants a key: send it as 'Authorization: Bearer KEY'"
                    + (isOfAnotherPage(asked) ? ", and not from a page that is not this server's." : "."));
        }
        HttpServletRequest request = asReceived(asked);
        String reason = null;
        if (!LocalRequest.isLoopback(request.getRemoteAddr())) {
            reason = "this one comes from elsewhere";
        } else if (LocalRequest.isForwarded(request)) {
            reason = "this one came through a proxy";
        } else if (!isLocalName(request.getServerName())) {
            reason = "this one asks for another host than localhost";
        } else if (isOfAnotherPage(request)) {
            reason = "this one comes from a page that is not this server's";
        }
        return Optional.ofNullable(reason).map(LocalDoor::told);
    }

    private static String told(String reason) {
        return "No key was made yet, and until then only programs on the server's own machine may make changes, by"
                + " localhost; " + reason + ". Make a key on that machine with 'dateline keys add NAME', or with"
                + " 'dateline keys add NAME --url http://localhost:8080' while the server runs, and send it as"
                + " 'Authorization: Bearer KEY'.";
    }

    /** Whatever the application has made of forwarded headers is taken off. */
    private static HttpServletRequest asReceived(HttpServletRequest asked) {
        HttpServletRequest request = asked;
        while (request instanceof HttpServletRequestWrapper wrapper
                && wrapper.getRequest() instanceof HttpServletRequest inner) {
            request = inner;
        }
        return request;
    }

    /** Never asks DNS: only what is a number, or localhost, is looked at. */
    private static boolean isLocalName(@Nullable String host) {
        return host != null
                && LOCAL_NAME.matcher(host).matches()
                && (host.equalsIgnoreCase("localhost") || LocalRequest.isLoopback(host));
    }

    /** Whether a browser sends it for a page of another origin, which may read and no more, whatever key it shows. */
    static boolean isOfAnotherPage(HttpServletRequest asked) {
        HttpServletRequest request = asReceived(asked);
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !OWN_SITES.contains(site)
                || request.getHeader(ORIGIN) != null && CorsUtils.isCorsRequest(request);
    }
}
