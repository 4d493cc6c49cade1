package org.dateline.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.dateline.web.Streamed;
import org.hibernate.Interceptor;
import org.hibernate.type.Type;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Counts the long texts that are loaded to answer a request, row by row, so that no page of them fills the memory. */
final class LoadedText implements Interceptor {

    private static final int LONG = 10_000;

    /** The bytes of a character: it is held as it was loaded, and as JSON of two or three bytes. */
    private static final int OF_A_CHARACTER = 6;

    private final transient HeldBytes held;

    LoadedText(HeldBytes held) {
        this.held = held;
    }

    @Override
    public boolean onLoad(
            Object entity, Object id, @Nullable Object[] state, String[] propertyNames, Type[] propertyTypes) {
        long length = Arrays.stream(state)
                .filter(String.class::isInstance)
                .mapToLong(text -> ((String) text).length())
                .filter(one -> one > LONG)
                .sum();
        if (length > 0 && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current) {
            count(current.getRequest(), length);
        }
        return false;
    }

    private void count(HttpServletRequest request, long length) {
        if (!Streamed.isMarked(request)) {
            held.hold(request, length * OF_A_CHARACTER);
        }
    }
}
