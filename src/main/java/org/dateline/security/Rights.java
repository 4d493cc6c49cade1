package org.dateline.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Which right each endpoint wants; what is not told here reads by GET and wants the highest right otherwise. */
final class Rights {

    private static final Set<String> READS = Set.of("GET", "HEAD");

    private final List<PathPattern> keys = patterns("/api/keys/**");
    private final List<PathPattern> described = patterns("/swagger-ui.html");
    private final List<PathPattern> open = patterns(
            "/",
            "/*.html",
            "/*.css",
            "/js/**",
            "/img/**",
            "/webjars/**",
            "/actuator/health/liveness",
            "/actuator/health/readiness");
    private final List<PathPattern> articles = patterns("/api/articles");
    private final List<PathPattern> article = patterns("/api/articles/{id}");
    private final List<PathPattern> extractions = patterns("/api/extractions");

    Right of(HttpServletRequest request) {
        RequestPath path = ServletRequestPathUtils.hasParsedRequestPath(request)
                ? ServletRequestPathUtils.getParsedRequestPath(request)
                : ServletRequestPathUtils.parseAndCache(request);
        return of(request.getMethod(), path.pathWithinApplication());
    }

    Right of(String method, PathContainer path) {
        if (READS.contains(method)) {
            return ofReading(path);
        }
        if (method.equals("OPTIONS")) {
            return Right.NONE;
        }
        if (method.equals("POST") && match(extractions, path)) {
            return Right.READ;
        }
        boolean takesIn =
                method.equals("POST") && match(articles, path) || method.equals("PUT") && match(article, path);
        return takesIn ? Right.INGEST : Right.ADMIN;
    }

    private Right ofReading(PathContainer path) {
        if (match(keys, path)) {
            return Right.ADMIN;
        }
        return match(open, path) && !match(described, path) ? Right.NONE : Right.READ;
    }

    private static boolean match(List<PathPattern> patterns, PathContainer path) {
        for (PathPattern pattern : patterns) {
            if (pattern.matches(path)) {
                return true;
            }
        }
        return false;
    }

    private static List<PathPattern> patterns(String... patterns) {
        return Stream.of(patterns).map(PathPatternParser.defaultInstance::parse).toList();
    }
}
