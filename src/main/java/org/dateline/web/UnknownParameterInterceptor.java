package org.dateline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses query parameters that nobody can read; one misspelt or given twice would otherwise be passed over. */
final class UnknownParameterInterceptor implements HandlerInterceptor {

    private final Map<HandlerMethod, SortedSet<String>> known = new ConcurrentHashMap<>();
    private final Map<HandlerMethod, Set<String>> repeatable = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            SortedSet<String> names = known.computeIfAbsent(method, ParameterNames::of);
            request.getParameterMap().keySet().stream()
                    .filter(name -> !names.contains(name))
                    .findFirst()
                    .ifPresent(name -> refuse(name, names));
            request.getParameterMap().forEach(UnknownParameterInterceptor::refuseControlCharacters);
            refuseRepeated(request, repeatable.computeIfAbsent(method, ParameterNames::repeatable));
        }
        return true;
    }

    private static void refuseControlCharacters(String name, String[] values) {
        if (String.join("", values).chars().anyMatch(Character::isISOControl)) {
            throw new InvalidRequestException("The parameter '" + name + "' holds a control character; leave it out.");
        }
    }

    private static void refuseRepeated(HttpServletRequest request, Set<String> repeatable) {
        request.getParameterMap().forEach((name, values) -> {
            if (values.length > 1 && !repeatable.contains(name)) {
                throw new InvalidRequestException(
                        "The parameter '" + name + "' is given " + values.length + " times; give it once.");
            }
        });
    }

    private static void refuse(String name, SortedSet<String> names) {
        throw new InvalidRequestException("Unknown parameter '" + name + "'; "
                + (names.isEmpty() ? "none is known here." : "known here: " + String.join(", ", names) + ".")
                + (PagedResolver.PARAMETERS.contains(name) ? " The answer is whole, not paged." : ""));
    }
}
