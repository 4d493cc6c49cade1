package org.dateline.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.dateline.web.ProblemWriter;
import org.dateline.web.Refusal;
import org.dateline.web.RefusedException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses clients that ask too often. Health is exempt, and so is whoever asks from this machine without a forwarding
 * header, that is not by way of a proxy.
 */
public final class RateFilter extends OncePerRequestFilter {

    private static final int MOST_CLIENTS = 100_000;
    private static final Duration FULL_AGAIN = Duration.ofMinutes(1);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final int perSecond;
    private final String policy;
    private final ProblemWriter problems;
    private final LoadingCache<String, Bucket> buckets;

    RateFilter(int perSecond, ProblemWriter problems) {
        this.perSecond = perSecond;
        this.policy = "\"client\";q=%d;w=1".formatted(perSecond);
        this.problems = problems;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfterAccess(FULL_AGAIN)
                .build(client -> fullBucket());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/health") || ClientAddress.isOperator(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ConsumptionProbe probe = buckets.get(ClientAddress.of(request)).tryConsumeAndReturnRemaining(1);
        response.setHeader("RateLimit-Policy", policy);
        response.setHeader("RateLimit", "\"client\";r=" + probe.getRemainingTokens() + ";t=1");
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            problems.write(tooMany(Duration.ofNanos(probe.getNanosToWaitForRefill())), request, response);
        }
    }

    private Bucket fullBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(2L * perSecond).refillGreedy(perSecond, SECOND))
                .build();
    }

    private RefusedException tooMany(Duration wait) {
        return new RefusedException(
                        Refusal.RATE,
                        "You sent more than " + perSecond + " requests a second; send fewer, and wait as long as"
                                + " Retry-After says. Whole lists come in one request with ?format=ndjson.")
                .retryAfter(wait);
    }
}
