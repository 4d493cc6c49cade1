package org.dateline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a {@code ?format=} that nobody knows and an {@code Accept} that allows nothing, and tells caches that the answer
 * hangs on {@code Accept}.
 */
final class FormatInterceptor implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotAcceptableException {
        if (!Set.of("GET", "HEAD").contains(request.getMethod())) {
            return true;
        }
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        String name = request.getParameter(FormatNegotiation.PARAMETER);
        if (name != null && Format.named(name).isEmpty()) {
            throw new InvalidRequestException("The parameter 'format' is '" + name + "'; known: "
                    + Format.names(EnumSet.allOf(Format.class)) + ".");
        }
        if (FormatNegotiation.allowsNothing(new ServletWebRequest(request))) {
            throw new InvalidRequestException(
                    HttpStatus.NOT_ACCEPTABLE,
                    "The Accept header allows nothing; leave it out, or ask for " + MediaType.APPLICATION_JSON_VALUE
                            + ".");
        }
        return true;
    }
}
