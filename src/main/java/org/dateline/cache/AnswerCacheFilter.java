package org.dateline.cache;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.filter.ServerHttpObservationFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Gives an answer again, without reading the store, where that holds what it held when the answer was made. */
final class AnswerCacheFilter extends OncePerRequestFilter {

    private final StoreState state;
    private final Cache<AnswerKey, CachedAnswer> answers;
    private final ObjectProvider<HandlerExceptionResolver> problems;

    AnswerCacheFilter(
            StoreState state,
            Cache<AnswerKey, CachedAnswer> answers,
            ObjectProvider<HandlerExceptionResolver> problems) {
        this.state = state;
        this.answers = answers;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<AnswerKey> key = AnswerKey.of(request);
        Optional<Object> now;
        try {
            now = key.isEmpty() ? Optional.empty() : state.current();
        } catch (DataAccessException e) {
            // A store that is away is waited for once, not by the controller again.
            problems.getObject().resolveException(request, response, null, e);
            return;
        }
        if (now.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        CachedAnswer known = answers.getIfPresent(key.get());
        if (known != null && known.state().equals(now.get())) {
            tellRoute(request, known.route());
            give(known, request, response);
        } else {
            make(key.get(), now.get(), request, response, chain);
        }
    }

    private void make(
            AnswerKey key, Object now, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Map<String, Integer> before = CachedAnswer.countHeaders(response);
        ContentCachingResponseWrapper made = new ContentCachingResponseWrapper(response);
        chain.doFilter(new UnconditionalRequest(request), made);
        Optional<CachedAnswer> answer = CachedAnswer.of(now, route(request), made, before);
        answer.ifPresent(kept -> answers.put(key, kept));
        if (answer.isEmpty() || !isKnownToClient(answer.get(), request, response)) {
            made.copyBodyToResponse();
        }
    }

    private static void give(CachedAnswer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer.writeHeaders(response);
        if (!isKnownToClient(answer, request, response)) {
            answer.writeBody(response);
        }
    }

    private static boolean isKnownToClient(
            CachedAnswer answer, HttpServletRequest request, HttpServletResponse response) {
        return new ServletWebRequest(request, response).checkNotModified(answer.tag());
    }

    private static String route(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }

    /** Whoever counts requests by their route finds it as if a controller had answered. */
    private static void tellRoute(HttpServletRequest request, String route) {
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, route);
        ServerHttpObservationFilter.findObservationContext(request)
                .ifPresent(observed -> observed.setPathPattern(route));
    }
}
