package org.dateline.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells who changed what, one line a request: {@code who=desk method=POST path=/api/articles status=201
 * remote=192.0.2.7}. What a client sends can neither break a line nor look like another pair.
 */
final class AuditFilter extends OncePerRequestFilter {

    /** A caller without a key on this machine. */
    static final String LOOPBACK = "loopback";

    private static final Logger LOG = LoggerFactory.getLogger("org.dateline.audit");
    private static final String WHO = AuditFilter.class.getName() + ".who";
    private static final Pattern UNPRINTABLE = Pattern.compile("[^\\x21-\\x7E]");
    private static final int LONGEST = 500;

    private final Rights rights;

    AuditFilter(Rights rights) {
        this.rights = rights;
    }

    static void tellWho(HttpServletRequest request, String who) {
        request.setAttribute(WHO, who);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String method = request.getMethod();
        return method.equals("GET")
                || method.equals("HEAD")
                || !rights.of(request).isOfWriters();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } finally {
            LOG.info(
                    "who={} method={} path={} status={} remote={}",
                    Objects.requireNonNullElse(request.getAttribute(WHO), "-"),
                    plain(request.getMethod()),
                    plain(request.getRequestURI()),
                    status,
                    plain(request.getRemoteAddr()));
        }
    }

    private static String plain(String sent) {
        String shortened = sent.length() > LONGEST ? sent.substring(0, LONGEST) + "..." : sent;
        return UNPRINTABLE.matcher(shortened).replaceAll("?");
    }
}
