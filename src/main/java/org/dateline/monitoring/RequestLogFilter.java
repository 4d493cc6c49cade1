package org.dateline.monitoring;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.slf4j.spi.LoggingEventBuilder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts what is refused and logs how each request ended: failures of ours as warnings, the rest as information. The
 * line has the route, as the address may hold words that somebody looks for.
 */
final class RequestLogFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger("org.dateline.access");
    private static final int FAILED = 500;

    private final Refusals refusals;

    RequestLogFilter(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long begin = System.nanoTime();
        int status = FAILED;
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } finally {
            refusals.count(request, status);
            log(request, status, (System.nanoTime() - begin) / 1_000_000);
        }
    }

    private static void log(HttpServletRequest request, int status, long millis) {
        LoggingEventBuilder line = LOG.atLevel(status >= FAILED ? Level.WARN : Level.INFO);
        String method = HttpRoutes.method(request);
        String route = HttpRoutes.route(request);
        line.addKeyValue("method", method)
                .addKeyValue("route", route)
                .addKeyValue("status", status)
                .addKeyValue("ms", millis)
                .log("{} {} {} {} ms", method, route, status, millis);
    }
}
