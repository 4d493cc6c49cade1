package org.dateline.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Marks a request whose answer goes out while it is read: it is not kept to be tagged, nor counted as held in memory. */
public final class Streamed {

    private static final String ATTRIBUTE = Streamed.class.getName();

    private Streamed() {}

    public static void mark(HttpServletRequest request) {
        ShallowEtagHeaderFilter.disableContentCaching(request);
        request.setAttribute(ATTRIBUTE, true);
    }

    public static boolean isMarked(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) != null;
    }
}
