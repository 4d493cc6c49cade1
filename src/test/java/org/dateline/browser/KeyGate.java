package org.dateline.browser;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** A server that wants a key from whoever writes, while a test says so. */
final class KeyGate extends OncePerRequestFilter {

    private volatile @Nullable String key;

    void demand(@Nullable String wanted) {
        key = wanted;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean writes =
                request.getMethod().equals("POST") && request.getRequestURI().equals("/api/articles");
        if (key != null && writes && !("Bearer " + key).equals(request.getHeader(HttpHeaders.AUTHORIZATION))) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getWriter().write("{\"status\": 401, \"detail\": \"Send a key as 'Authorization: Bearer …'.\"}");
            return;
        }
        chain.doFilter(request, response);
    }
}
