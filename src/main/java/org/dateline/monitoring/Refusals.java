package org.dateline.monitoring;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.web.Refusal;
import org.springframework.http.HttpStatus;

/**
 * Counts what was refused, by reason: the {@link Refusal} that the request was marked with, else the name of the status
 * of its answer. There are never more than {@value #MOST} reasons; what goes beyond is counted as OTHER.
 */
final class Refusals {

    private static final int MOST = 48;
    private static final int ERRORS_BEGIN = 400;
    private static final String OTHER = "OTHER";

    private final MeterRegistry registry;
    private final Set<String> reasons = ConcurrentHashMap.newKeySet();

    Refusals(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(HttpServletRequest request, int status) {
        if (status >= ERRORS_BEGIN) {
            counter(bounded(reason(request, status))).increment();
        }
    }

    private static String reason(HttpServletRequest request, int status) {
        return Refusal.of(request).map(Refusal::name).orElseGet(() -> name(status));
    }

    private static String name(int status) {
        HttpStatus known = HttpStatus.resolve(status);
        return known == null ? OTHER : known.name();
    }

    private String bounded(String reason) {
        if (reasons.contains(reason)) {
            return reason;
        }
        if (reasons.size() >= MOST - 1) {
            return OTHER;
        }
        reasons.add(reason);
        return reason;
    }

    private Counter counter(String reason) {
        return Counter.builder("dateline.refusals")
                .description("Requests that were refused or failed, by reason")
                .tag("reason", reason)
                .register(registry);
    }
}
