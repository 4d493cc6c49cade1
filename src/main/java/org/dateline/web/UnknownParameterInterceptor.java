package org.dateline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses query parameters that nobody can read; a misspelt filter would otherwise answer everything. */
final class UnknownParameterInterceptor implements HandlerInterceptor {

    private final Map<HandlerMethod, SortedSet<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            SortedSet<String> names = known.computeIfAbsent(method, ParameterNames::of);
            request.getParameterMap().keySet().stream()
                    .filter(name -> !names.contains(name))
                    .findFirst()
                    .ifPresent(name -> refuse(name, names));
            request.getParameterMap().forEach(UnknownParameterInterceptor::refuseControlCharacters);
        }
        return true;
    }

    private static void refuseControlCharacters(String name, String[] values) {
        if (String.join("", values).chars().anyMatch(Character::isISOControl)) {
            throw new InvalidRequestException("The parameter '" + name + "' holds a control character; leave it out.");
        }
    }

    private static void refuse(String name, SortedSet<String> names) {
        throw new InvalidRequestException("Unknown parameter '" + name + "'; "
                + (names.isEmpty() ? "none is known here." : "known here: " + String.join(", ", names) + ".")
                + (PagedResolver.PARAMETERS.contains(name) ? " The answer is whole, not paged." : ""));
    }
}
