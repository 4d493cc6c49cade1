package org.dateline.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** A request that shows no condition, so that its whole answer is made. */
final class UnconditionalRequest extends HttpServletRequestWrapper {

    private static final Set<String> CONDITIONS = conditions();

    UnconditionalRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getHeader(String name) {
        return CONDITIONS.contains(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return CONDITIONS.contains(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public long getDateHeader(String name) {
        return CONDITIONS.contains(name) ? -1 : super.getDateHeader(name);
    }

    private static Set<String> conditions() {
        Set<String> conditions = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        conditions.add(HttpHeaders.IF_NONE_MATCH);
        conditions.add(HttpHeaders.IF_MODIFIED_SINCE);
        return conditions;
    }
}
