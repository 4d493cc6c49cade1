package org.dateline.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.dateline.limit.HeldBytes.Share;
import org.dateline.web.ProblemWriter;
import org.dateline.web.Refusal;
import org.dateline.web.RefusedException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request a share of what is held; lets bodies in as {@link LimitedBody}, and none that only others than us would
 * unpack.
 */
final class BodyFilter extends OncePerRequestFilter {

    private final HeldBytes held;
    private final Duration time;
    private final ProblemWriter problems;

    BodyFilter(HeldBytes held, Duration time, ProblemWriter problems) {
        this.held = held;
        this.time = time;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        Optional<RefusedException> refused = read ? Optional.empty() : refused(request);
        if (refused.isPresent()) {
            problems.write(refused.get(), request, response);
            return;
        }
        try (Share share = held.share()) {
            request.setAttribute(Share.ATTRIBUTE, share);
            chain.doFilter(read ? request : new Limited(request, share), response);
        }
    }

    private static Optional<RefusedException> refused(HttpServletRequest request) {
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        if (encoding != null && !encoding.isBlank() && !encoding.equalsIgnoreCase("identity")) {
            return unread("The Content-Encoding '" + encoding + "' is not read; send the body as it is.");
        }
        if (type.startsWith("application/x-www-form-urlencoded") || type.startsWith("multipart/")) {
            return unread("Forms are not read; send text/plain, text/html or application/json"
                    + " (with curl: -H 'Content-Type: text/plain').");
        }
        return Optional.empty();
    }

    private static Optional<RefusedException> unread(String detail) {
        return Optional.of(new RefusedException(Refusal.BODY_ENCODING, detail));
    }

    /** A request whose body is limited. */
    private final class Limited extends HttpServletRequestWrapper {

        private final Share share;

        Limited(HttpServletRequest request, Share share) {
            super(request);
            this.share = share;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new LimitedBody(super.getInputStream(), share, time);
        }
    }
}
